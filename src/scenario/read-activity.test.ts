import { describe, expect, test } from 'vitest';
import { readAStory } from './testing/a-story.ts';

const read = (body: string) =>
  readAStory({ scenes: `## First\n\n${body}\n\n## Ending: home\n\nYou are home.\n` });
const firstScene = (body: string) => read(body).story.scenes[0];
const rulesFound = (body: string) => read(body).diagnostics.map(({ rule }) => rule);

describe('activities', () => {
  const go = '\n\n[Go on](#ending-home)';
  test('a task list is a spot activity', () => {
    const body = `Which?\n\n- [x] The *bay*\n  > Says where.\n- [ ] "Proud"\n  > A feeling.${go}`;
    expect(firstScene(body)).toMatchObject({
      activity: {
        kind: 'spot',
        items: [
          { text: 'The bay', toFind: true, why: 'Says where.' },
          { text: '"Proud"', toFind: false, why: 'A feeling.' },
        ],
      },
      next: { target: 'ending-home' },
    });
    expect(rulesFound(body)).toEqual([]);
  });

  test('a table is a sort activity; its places come in the order of the rows', () => {
    const body = `Where?\n\n| Item | Goes in | Why |\n|-|-|-|\n| Rota | Group | Fine. |\n| Name | Nowhere | Private. |\n| Cake | Group | Fine. |${go}`;
    expect(firstScene(body)?.activity).toMatchObject({
      kind: 'sort',
      places: ['Group', 'Nowhere'],
    });
    expect(rulesFound(body)).toEqual([]);
  });

  const table = (...rows: string[]) =>
    ['| Item | Goes in | Why |', '|-|-|-|', ...rows].join('\n') + go;
  test.each([
    ['nothing to find', `- [ ] a\n  > b${go}`],
    ['no reason', `- [x] a${go}`],
    ['a reason without its quote', `- [x] a\n\n  b${go}`],
    ['two reasons', `- [x] a\n  > b\n\n  c${go}`],
    ['an item without a box', `- [x] a\n  > b\n- c\n  > d${go}`],
    ['a citation', `- [x] a\n  > b [@nmc-social-media]${go}`],
    ['other headers', `| A | B | C |\n|-|-|-|\n| a | b | c |\n| d | e | f |${go}`],
    ['an empty cell', table('| a | b | c |', '| d | e | |')],
    ['one place only', table('| a | b | c |', '| d | b | f |')],
    ['five places', table(...[1, 2, 3, 4, 5].map((n) => `| a | ${n} | c |`))],
    ['a second activity', `- [x] a\n  > b\n\n${table('| a | b | c |', '| d | e | f |')}`],
    ['a table in a quote', `> | a | b |\n> |-|-|\n> | c | d |${go}`],
    ['a box in a list', `- a\n  - [x] b${go}`],
    [
      'a table in feedback',
      'What?\n\n- [Go](#ending-home)\n  > **Best.** Yes.\n  >\n  > | a |\n  > |-|\n  > | b |',
    ],
    ['a decision as well', `- [x] a\n  > b\n\nWhat?\n\n- [Go](#ending-home)\n  > **Best.** Yes.`],
  ])('%s is reported', (_name, body) => {
    expect(new Set(rulesFound(body))).toEqual(new Set(['activity-format']));
  });
});

test.each(['| a | b |\n|-|-|\n| c | d |', '- [x] a\n- b'])('nor in a section: %j', (text) => {
  const { diagnostics } = readAStory({ sections: `## Debrief\n\n${text}\n` });
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['activity-format']);
});
