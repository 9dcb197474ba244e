import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../drafting/index.ts';
import { readStory } from '../../scenario/index.ts';
import { findPictures, judgeAlt, placePicture, removePicture } from './place-picture.ts';

const board = { name: 'board.png', alt: 'A board with names' };
const shown = '![A board with names](board.png)';

/** The caret stands where the text has a `|`. */
function place(marked: string, picture = board): string {
  const text = marked.replace('|', '');
  return applyEdits(text, [placePicture(text, marked.indexOf('|'), picture)]);
}

describe('a picture goes', () => {
  it.each<[string, string, string]>([
    [
      'after its paragraph',
      '## A\n\nOne |two.\nThree.\n\nFour.\n',
      `## A\n\nOne two.\nThree.\n\n${shown}\n\nFour.\n`,
    ],
    ['to the end', '## A\n\nOne.|\n', `## A\n\nOne.\n\n${shown}\n`],
    ['to the end without a line end', '## A\n\nOne.|', `## A\n\nOne.\n\n${shown}\n`],
    ['after the heading', '## A|\n\nOne.\n', `## A\n\n${shown}\n\nOne.\n`],
    ['into an empty line', '## A\n\nOne.\n|\nTwo.\n', `## A\n\nOne.\n\n${shown}\n\nTwo.\n`],
    [
      'below the top of the file',
      '---\nti|tle: A\n---\n\n## A\n\nOne.\n',
      `---\ntitle: A\n---\n\n## A\n\n${shown}\n\nOne.\n`,
    ],
    [
      'before the choices',
      '## A\n\nOne?\n\n- [B](#b)\n  > **Best.** W|ell.\n  >\n  > *Remember: x.*\n- [C](#c)\n',
      `## A\n\nOne?\n\n${shown}\n\n- [B](#b)\n  > **Best.** Well.\n  >\n  > *Remember: x.*\n- [C](#c)\n`,
    ],
    ['into an empty text', '|', `${shown}\n`],
  ])('%s', (_, marked, expected) => {
    expect(place(marked)).toBe(expected);
  });

  it('with its words as they were written', () => {
    const alt = 'A "board" [of *Ward_4*], 5 \\ 6 & `x`!\nAnd a  second line';
    const text = place('## A\n\nOne.|\n', { name: 'board.png', alt });
    const words = 'A "board" [of *Ward_4*], 5 \\ 6 & `x`! And a second line';
    expect(findPictures(text).map((one) => one.alt)).toEqual([words]);
    const { notes, diagnostics } = readStory(text, { id: 'a' });
    expect(notes.pictures.map(({ url }) => url)).toEqual(['board.png']);
    expect(diagnostics.filter(({ rule }) => /alt|raw-html|braces/.test(rule))).toEqual([]);
  });
});

it.each([
  ['', 'Say in words'],
  ['  \n', 'Say in words'],
  ['a {b}', 'a “{”'],
  ['a <b>', 'a “<”'],
  ['a'.repeat(501), 'longer than 500'],
])('refuses %j as words for a picture', (alt, sentence) => {
  expect(judgeAlt(alt)).toContain(sentence);
});

it('finds where pictures are shown, and takes one out', () => {
  const text = `## A\n\n${shown}\n\nOne ![B](./b.png "t") two.\n\n![](board.png)\n`;
  expect(findPictures(text).map(({ name, alt }) => [name, alt])).toEqual([
    ['board.png', 'A board with names'],
    ['b.png', 'B'],
    ['board.png', ''],
  ]);
  expect(applyEdits(text, removePicture(text, 'board.png'))).toBe(
    '## A\n\nOne ![B](./b.png "t") two.\n\n',
  );
  expect(applyEdits(text, removePicture(text, 'b.png'))).toContain('One  two.');
  expect(removePicture(text, 'c.png')).toEqual([]);
});
