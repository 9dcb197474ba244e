import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Word } from './words.ts';

/**
 * The age at which a reader in Britain can be expected to follow some sentences, in years: the
 * Flesch-Kincaid grade (Kincaid and others, 1975: 0.39 words per sentence + 11.8 syllables per
 * word - 15.59) plus 5, the age at which grade 0 begins. Null when there is no word.
 */
export function readingAge(sentences: readonly { words: readonly Word[] }[]): number | null {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const { words } of sentences) {
    if (words.length > 0) counts.sentence += 1;
    counts.word += words.length;
    for (const word of words) counts.syllable += countSyllables(word.text);
  }
  return counts.word > 0 ? fleschKincaid(counts) + 5 : null;
}

const known = new Map<string, number>();
const mostKnown = 20_000;

/** Syllables of one word; at least 1, which is also what a number such as `02:09` counts for. */
export function countSyllables(word: string): number {
  const before = known.get(word);
  if (before !== undefined) return before;
  // No word has so many letters; what has is a web address or a slip of the keyboard.
  const count = word.length > 40 ? Math.ceil(word.length / 3) : Math.max(1, syllable(word));
  if (known.size >= mostKnown) known.clear();
  known.set(word, count);
  return count;
}
