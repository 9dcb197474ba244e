import { describe, expect, it } from 'vitest';
import {
  ask,
  choice,
  errorsIn,
  inFront,
  inScene,
  pick,
  scene,
  write,
} from './testing/ask-for-offers.ts';

describe('everything that is offered', () => {
  const places: [string, string][] = [
    ['after ](#', choice('- [Wave.](#|\n  > **Poor.** x')],
    ['after ](', inScene('See [this](|')],
    ['after ![](', inScene('![A board](|')],
    ['after [@', inScene('It says so [@|')],
    ['after > **', choice('- [Wave.](#walk-home)\n  > **|')],
    ['after *Remember:', choice('  > *Remember: asked, |')],
    ['after If *', write(`${scene}\n\n## Which\n\n- If *|\n- Otherwise: [On](#walk-home)`)],
    ['after <', inScene('<|')],
    ['after < between lines', inScene('x\n<|\ny')],
    ['in a tag', inScene('<Message from="A" time="B" |>\n\nx\n\n</Message>')],
    ['in a tag with nothing', inScene('<When |>\n\nx\n\n</When>')],
    ['below a choice', choice('|')],
    ['below a question', write('## At the bus stop\n\nIt rains.\n\nWhat do you do?\n\n- |')],
    ['between scenes', write(`${scene}\n\n|`)],
    ['between scenes, after #', write(`${scene}\n\n#|`)],
    ['as a field', inFront('|')],
    ['as a rule', inFront('accepted: [{ rule: |, why: "x" }]')],
    ['as a scene', inFront('accepted: [{ rule: reading-age, scene: |, why: "x" }]')],
    ['as an outcome', inFront('').replace('[ST2]', '|')],
    ['as an audience', inFront('').replace('[everyone]', '|')],
    ['as a platform', inFront('').replace('Facebook', '|')],
    ['as a tool', inFront('toolkit: |')],
  ];

  it.each(places)('%s is taken by the reader', (_name, text) => {
    const offers = ask(text)?.offers ?? [];
    expect(offers.length).toBeGreaterThan(0);
    for (const { label, shown } of offers) {
      const { written } = pick(text, shown ?? label);
      const isPiece = /between scenes|below a/.test(_name);
      const errors = errorsIn(written).filter((rule) => !(isPiece && isOfNeighbours(rule)));
      expect([label, errors]).toEqual([label, []]);
    }
  });
});

describe('nothing is offered', () => {
  const places: [string, string][] = [
    ['in the middle of words', inScene('A man |films.')],
    ['a component in feedback', choice('  >\n  > <|')],
    ['in an empty line that nobody asked about', inScene('|')],
    ['a source in a heading', write(`${scene}\n\n## Words [@|`)],
    ['a source in the words of a choice', choice('- [Wave [@|')],
    ['a source in the words of a link', inScene('[See [@|')],
    ['a way on to an address', inScene('[See](https://|')],
    ['in a line too long to have been written', inScene(`${'x'.repeat(5000)}[@|`)],
    ['a field that is there already', inFront('tit|')],
    ['a way of an attribute that no component has', inScene('<Nothing |')],
  ];

  it.each(places)('%s', (_name, text) => {
    const labels = ask(text, false)?.offers.map(({ label }) => label) ?? [];
    expect(labels.filter((label) => !/^(?:toolkit|renamed|accepted)$/.test(label))).toEqual([]);
  });

  it('a section as a way on', () => {
    const offers = ask(choice('- [Wave.](#|'))?.offers ?? [];
    expect(offers.map(({ shown }) => shown)).toEqual([
      'At the bus stop',
      'Walk home',
      'Ending: home',
    ]);
  });

  it('an error to accept: only warnings can be', () => {
    const labels = ask(inFront('accepted: [{ rule: |'))?.offers.map(({ label }) => label) ?? [];
    expect(labels[0]).toBe('sentence-length');
    expect(labels).toContain('reading-age');
    expect(labels).not.toContain('missing-scene');
  });
});

/** A piece that is put into the middle of a scene leaves its two halves to be finished. */
function isOfNeighbours(rule: string): boolean {
  return ['text-after-choices', 'decision-without-question'].includes(rule);
}
