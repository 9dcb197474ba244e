import { describe, expect, it } from 'vitest';
import { typeset } from './typeset.ts';
import { typesetPieces } from './typeset-tree.ts';

it.each([
  [`"Don't," she said`, '“Don’t,” she said'],
  ["Femi's '90s", 'Femi’s ’90s'],
  [`"'We saw you,' they said, 'so we came.'"`, '“‘We saw you,’ they said, ‘so we came.’”'],
  ['so -- yes...', 'so – yes…'],
  ['2 - 1 = 1.', '2 - 1 = 1.'],
])('sets %s as a printer would', (text, expected) => {
  expect(typeset(text)).toBe(expected);
});

describe('a line in several pieces', () => {
  it.each([
    [
      ['"', 'Yes', ',"', ' she says'],
      ['“', 'Yes', ',”', ' she says'],
    ],
    [
      ['He reads -- ', 'slowly', "'s a word -- on"],
      ['He reads – ', 'slowly', '’s a word – on'],
    ],
    [
      ['Wait', '...', ' "', 'Now', '"'],
      ['Wait', '…', ' “', 'Now', '”'],
    ],
    // The dots are one sign in the line and none in the pieces.
    [
      ['Wait.', '..'],
      ['Wait.', '..'],
    ],
    [[], []],
  ])('%j is %j', (pieces, expected) => {
    expect(typesetPieces(pieces)).toEqual(expected);
  });
});
