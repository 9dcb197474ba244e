import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, splitWords } from './words.ts';

test.each([
  ['', 0],
  ['   ', 0],
  ['- – — … " & ?', 0],
  ['One.', 1],
  ["It's Kath's dog.", 3],
  ['a well-known face', 3],
  ['at 02:09, or 11.30', 4],
  ['A&E and X-ray', 3],
  ['"Is it you?" she asks.', 5],
  ['his/her name', 2],
  ['the bus—late again—is here', 6],
  ['Wait…what?', 2],
  ['Good replies show care [@care-opinion-responding].', 4],
  ['[@a] and [@b-2]', 1],
  ['£20 for 3 days', 4],
  ['Siân, Zoë and 李', 4],
  ['*Photo:* **six** names', 3],
])('countWords(%j) is %d', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test('a word comes without the punctuation around it, and with its place', () => {
  expect(splitWords('"Hi," she said.')).toEqual([
    { text: 'Hi', start: 1 },
    { text: 'she', start: 6 },
    { text: 'said', start: 10 },
  ]);
});

test('every word stands where it says, in any text', () => {
  const texts = fc.string({
    unit: fc.constantFrom(...'ab1 .,-"\'[@]…—\nŵ李😀\ud800'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(texts, (text) => {
      for (const word of splitWords(text)) {
        expect(text.slice(word.start, word.start + word.text.length)).toBe(word.text);
      }
    }),
  );
});
