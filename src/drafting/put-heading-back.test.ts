import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixed, fixesOf, look, spellings } from './testing/a-draft.ts';
import { aText } from './testing/a-text.ts';
import { applyEdits } from './text-edit.ts';

const titlesOf = (text: string, rule: string) => fixesOf(text, rule).map(({ title }) => title);
const problemsOf = (text: string) => look(text).problems.map(({ rule }) => rule);
const aside = '## An aside\n\nIt rains.\n\n[Go on](#on-the-bus)\n\n## On the bus';
const junction = `## How it ends

- If *shouted*: [A film](#ending-a-film-of-you)
- Otherwise: [A ride](#ending-a-quiet-ride)

## Ending: a film`;
const withJunction = aText
  .replaceAll('(#ending-a-film-of-you)', '(#how-it-ends)')
  .replace('## Ending: a film', junction);
const withAside = aText.replace('## On the bus', aside).replace('(#on-the-bus)', '(#an-aside)');

describe('a heading that was deleted', () => {
  test.each([
    ['below choices', aText, '## On the bus\n\n', 'On the bus', 'missing-scene'],
    ['from its text', aText, '## On the bus\n\n', 'On the bus', 'text-after-choices'],
    ['of a junction', withJunction, '## How it ends\n\n', 'How it ends', 'missing-scene'],
    [
      'below a junction',
      withJunction,
      '## Ending: a film of you\n\n',
      'Ending: a film of you',
      'missing-scene',
    ],
    ['below a link on', withAside, '## On the bus\n\n', 'On the bus', 'missing-scene'],
    [
      'of an ending',
      aText,
      '## Ending: a film of you\n\n',
      'Ending: a film of you',
      'missing-scene',
    ],
  ])('%s comes back first', (_name, text, heading, words, rule) => {
    const bad = text.replace(heading, '');
    for (const spell of Object.values(spellings)) {
      const [first] = fixesOf(spell(bad), rule);
      expect(first?.title).toMatch(new RegExp(`^Put the heading "${words}" back above line \\d+$`));
      expect(applyEdits(spell(bad), first?.edits ?? [])).toBe(spell(text));
    }
  });

  test('leaves the line of its text where the button says', () => {
    const bad = aText.replace('## On the bus\n', '');
    const line = bad.split('\n').findIndex((words) => words.startsWith('Three stops')) + 1;
    expect(titlesOf(bad, 'missing-scene')).toContain(
      `Put the heading "On the bus" back above line ${line}`,
    );
    expect(fixed(bad, { rule: 'missing-scene', title: 'Put the heading' })).toBe(aText);
  });

  test.each(['##On the bus', 'On the bus', '#### On the bus'])('%s is made one again', (typed) => {
    const bad = aText.replace('## On the bus', typed);
    expect(fixed(bad, { rule: 'missing-scene', title: 'Make line' })).toBe(aText);
  });

  test('is not followed by what would lose its text', () => {
    const titles = titlesOf(aText.replace('## On the bus\n\n', ''), 'missing-scene');
    expect(titles).not.toContainEqual(expect.stringMatching(/^(?:Add the scene|Lead all|Remove)/));
  });
});

describe('no heading is put back', () => {
  const remark = aText.replace('\n\n## On the bus', '\n\nOne more thing.\n\n## On the bus');
  test.each([
    ['above a remark', remark.replace('(#ending-a-quiet-ride)', '(#a-word-with-him)')],
    [
      'with two ids missing',
      aText.replace('## On the bus\n\n', '').replace('(#on-the-bus)', '(#x)'),
    ],
    ['where nothing is left over', aText.replace('(#ending-a-quiet-ride)', '(#a-word-with-him)')],
    [
      'for a link that is misspelt',
      remark.replace('(#ending-a-film-of-you)', '(#ending-a-film-of-yo)'),
    ],
  ])('%s', (_name, text) => {
    expect(problemsOf(text)).toContain('missing-scene');
    const titles = [...titlesOf(text, 'missing-scene'), ...titlesOf(text, 'text-after-choices')];
    expect(titles).not.toContainEqual(expect.stringMatching(/heading/));
  });
});

describe('a scene that nothing leads to', () => {
  const lonely = (text: string) =>
    text.replaceAll('(#ending-a-film-of-you)', '(#ending-a-quiet-ride)');
  const aloof = aText.replace(
    '## Ending: a film',
    '## Aside\n\nHm.\n\n[Go on](#ending-a-quiet-ride)\n\n## Ending: a film',
  );
  const decision = aText.replace('## Ending: a film', () => {
    const scene = /## On the bus[\s\S]*?(?=## Ending)/.exec(aText)?.[0] ?? '';
    return `${scene.replace('On the bus', 'On the tram').replace(/<When[\s\S]*<\/When>\n\n/, '')}## Ending: a film`;
  });
  const remove = expect.stringMatching(/^Remove the scene/);

  test("can go where it is nobody's work", () => {
    expect(titlesOf(aloof, 'unreachable-scene')).toContainEqual(remove);
  });

  test.each([
    ['an ending', lonely(aText)],
    ['a decision', decision],
    [
      'two scenes of one name',
      aloof.replace('## Debrief', '## Ending: a quiet ride\n\nHm.\n\n## Debrief'),
    ],
  ])('stays with %s', (_name, text) => {
    expect(problemsOf(text)).toContain('unreachable-scene');
    expect(titlesOf(text, 'unreachable-scene')).not.toContainEqual(remove);
  });
});

test('plain prose becomes the first scene, and nothing is left above it', () => {
  const sentence = fc.constantFrom('You are Priya.', 'It rains.', 'A man films the queue.');
  const prose = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) => all.join('\n\n'));
  const spelt = fc.constantFrom(...Object.values(spellings));
  fc.assert(
    fc.property(prose, spelt, fc.constantFrom('', '# Late again\n\n'), (words, spell, heading) => {
      const text = spell(`${heading}${words}\n`);
      for (const rule of ['front-matter-missing', 'text-before-first-scene', 'no-scene']) {
        const title = 'Begin the first scene with this text';
        expect(new Set(titlesOf(text, rule))).toEqual(new Set([title]));
        const after = fixed(text, { rule, title });
        expect(after).toContain(
          spell(`\n\n${words}\n\n[Go on](#ending-how-it-turned-out)`).replace('\ufeff', ''),
        );
        const errors = look(after).problems.filter(({ severity }) => severity === 'error');
        expect(errors.map((one) => one.rule)).toEqual(['missing-section', 'missing-section']);
      }
    }),
    { numRuns: 20 },
  );
});

test.each([
  ['an ending', '## Ending: home\n\nYou are home.\n', '[Go on](#ending-home)\n\n## Ending: home'],
  ['a debrief', '## Debrief\n\nSo.\n', 'what to carry away.\n\n## Debrief'],
])('prose above %s becomes the first scene', (_name, below, expected) => {
  const front = aText.slice(0, aText.indexOf('## At'));
  const text = `${front}It rains.\n\n${below}`;
  const after = fixed(text, { rule: 'text-before-first-scene', title: 'Begin' });
  expect(after).toContain(`${front}## The first scene\n\nIt rains.\n\n[Go on]`);
  expect(after).toContain(expected);
});
