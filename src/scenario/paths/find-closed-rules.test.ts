import { describe, expect, test } from 'vitest';
import { readAStory } from '../testing/a-story.ts';
import { analysePaths } from './analyse-paths.ts';

const analyse = (scenes: string) => analysePaths(readAStory({ scenes }), { passingScore: 0.8 });

/** A decision that sets these flags, one choice for each; then a junction with these lines. */
function aFork(sets: readonly string[], lines: readonly string[]): string {
  const choices = sets.map(
    (flags) =>
      `- [Say so.](#what-is-left)\n  > **Best.** Yes.${flags && `\n  >\n  > *Remember: ${flags}.*`}\n`,
  );
  const rules = lines.map((line, n) => `- ${line}: [on](#ending-${n})\n`);
  const endings = lines.map((_line, n) => `## Ending: ${n}\n\nx\n\n`);
  return `## Start\n\nWhat?\n\n${choices.join('')}\n## What is left\n\n${rules.join('')}\n${endings.join('')}`;
}

describe('lines of a junction that no path takes', () => {
  test.each([
    ['all are taken', ['one', ''], ['If *one*', 'Otherwise'], []],
    [
      'a flag that is not set on the way here',
      ['one', ''],
      ['If *two*', 'If *one*', 'Otherwise'],
      [[0, ['two'], null]],
    ],
    [
      'two flags that no path remembers together',
      ['one', 'two'],
      ['If *one* and *two*', 'If *one*', 'Otherwise'],
      [[0, [], null]],
    ],
    [
      'a line below one that asks for less',
      ['one', 'one, two', ''],
      ['If *one*', 'If *one* and *two*', 'Otherwise'],
      [[1, [], ['one']]],
    ],
    [
      'otherwise, where every path remembers something',
      ['one', 'two'],
      ['If *one*', 'If *two*', 'Otherwise'],
      [[2, [], ['one']]],
    ],
  ])('%s', (_name, sets, lines, expected) => {
    const found = analyse(aFork(sets, lines));
    expect(found.closedRules.map(({ rule, unknown, above }) => [rule, unknown, above])).toEqual(
      expected,
    );
    const closed = expected.map(([rule]) => `ending-${rule}`);
    const linked = found.endings.filter(({ paths, isLinked }) => paths === 0n && isLinked);
    expect(linked.map(({ id }) => id)).toEqual(closed);
  });

  test('a junction that no path comes to has none: the line that leads to it is the cause', () => {
    const scenes = aFork(['one', ''], ['If *two*', 'Otherwise']).replace(
      '## Ending: 0\n\nx',
      '## Ending: 2\n\nx\n\n## Ending 0\n\n- If *one*: [on](#ending-2)\n- Otherwise: [on](#ending-1)',
    );
    expect(analyse(scenes).closedRules).toMatchObject([{ sceneId: 'what-is-left', rule: 0 }]);
  });
});

describe('Whens that every path is shown, or none', () => {
  const when = (attribute: string, inside = 'Words.') =>
    `<When ${attribute}>\n\n${inside}\n\n</When>\n\n`;
  const story = (start: string, end: string, flag = 'one') =>
    `## Start\n\n${start}What?\n\n- [Ask.](#ending-x)\n  > **Best.** Yes.\n  >\n  > *Remember: ${flag}.*\n- [Go.](#ending-x)\n  > **Poor.** You wanted to go.\n\n## Ending: x\n\n${end}x\n`;
  const settled = (scenes: string) =>
    analyse(scenes).settledWhens.map(({ when: { own, place }, isShown }) => [
      place.line,
      own[0]?.flag,
      isShown,
    ]);

  test.each([
    ['one that some are shown', story('', when('remembered="one"')), []],
    ['before the choice that sets it', story(when('remembered="one"'), ''), [[15, 'one', false]]],
    ['not, before the choice', story(when('not="one"'), ''), [[15, 'one', true]]],
    ['a flag that nothing sets', story('', when('remembered="two"')), [[26, 'two', false]]],
    [
      'inside one of the same flag',
      story('', when('remembered="one"', when('remembered="one"').trim())),
      [[28, 'one', true]],
    ],
    [
      'inside one of the opposite',
      story('', when('remembered="one"', when('not="one"').trim())),
      [[28, 'one', false]],
    ],
    [
      'in the feedback of the choice that sets it',
      story('', when('remembered="one"')).replace(
        '**Best.** Yes.',
        '**Best.** Yes.\n  >\n  > <When remembered="one">\n  >\n  > Words.\n  >\n  > </When>',
      ),
      [[20, 'one', true]],
    ],
  ])('%s', (_name, scenes, expected) => {
    expect(settled(scenes)).toEqual(expected);
  });

  test('the debrief is read with all that is remembered', () => {
    const sections = `## Debrief\n\n${when('remembered="one"')}${when('remembered="two"')}x\n\n## In your organisation\n\ny\n`;
    const read = readAStory({ scenes: story('', ''), sections });
    const found = analysePaths(read, { passingScore: 0.8 }).settledWhens;
    expect(found.map(({ when: { own } }) => own)).toEqual([[{ flag: 'two', isSet: true }]]);
  });
});
