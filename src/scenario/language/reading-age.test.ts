import { describe, expect, test } from 'vitest';
import { countSyllables, readingAge } from './reading-age.ts';
import { splitSentences } from './sentences.ts';
import { splitWords } from './words.ts';

const age = (text: string) =>
  readingAge(splitSentences(text).map((sentence) => ({ words: splitWords(sentence.text) })));

/* Counted by hand, as a dictionary divides them. */
test.each([
  ['cat', 1],
  ['nurse', 1],
  ["Kath's", 1],
  ['photo', 2],
  ['patient', 2],
  ['hospital', 3],
  ['confidential', 4],
  ['information', 4],
  ['communication', 5],
  ['well-known', 2],
  ['02:09', 1],
  ['4', 1],
  ['李', 1],
])('%s has %d syllables', (word, count) => {
  expect(countSyllables(word)).toBe(count);
});

describe('readingAge is the Flesch-Kincaid grade plus 5', () => {
  // Grade = 0.39 words/sentences + 11.8 syllables/words - 15.59.
  test.each([
    ['1 sentence, 6 words, 6 syllables', 'The cat sat on the mat.', 0.39 * 6 + 11.8 - 15.59 + 5],
    [
      '2 sentences, 8 words, 10 syllables',
      'He waits at home. She rings the hospital.',
      0.39 * 4 + (11.8 * 10) / 8 - 15.59 + 5,
    ],
    [
      '1 sentence, 4 words, 17 syllables',
      'Confidential information necessitates communication.',
      0.39 * 4 + (11.8 * 17) / 4 - 15.59 + 5,
    ],
    ['a stop too many is no sentence', 'The cat sat. … On the mat.', 0.39 * 3 + 11.8 - 15.59 + 5],
  ])('%s', (_name, text, expected) => {
    expect(age(text)).toBeCloseTo(expected, 6);
  });

  test.each(['', '…', '— —'])('a text without a word, %j, has none', (text) => {
    expect(age(text)).toBeNull();
  });

  test('a text for the public is easier than one for lawyers', () => {
    const plain =
      'You can see a doctor at any time. If you feel very ill, ring 999. Tell them where you are.';
    const legal =
      'Notwithstanding the foregoing provisions, the aforementioned organisation retains responsibility for the implementation of appropriate confidentiality arrangements.';
    expect(age(plain)).toBeLessThan(9);
    expect(age(legal)).toBeGreaterThan(20);
  });
});
