import { expect, it } from 'vitest';
import { cleanLine, cleanText } from './clean-text.ts';

/** Unicode 17, UAX #9 section 2: embeddings, overrides and isolates reach beyond the text that has them. */
it.each([
  ['abc\u202edef', 'abcdef'],
  ['\u2067abc\u2069', 'abc'],
  ['مرحبا\u200f abc', 'مرحبا\u200f abc'],
  ['👩🏽‍⚕️ a\u0000\ufffe\ud800b', '👩🏽‍⚕️ a\ufffdb'],
  ['a\r\nb\tc\u2028d', 'a\nb\tc\nd'],
])('%j is %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

it('puts a line on one line', () => {
  expect(cleanLine(' a\n\u202e b ')).toBe('a b');
});
