import { everyMatch } from './every-match.ts';

/** The number of words in a text as a reader meets them, such as 5 in `It is 02:09 at Kath's`. */
export function countWords(text: string): number {
  return splitWords(text).length;
}

/**
 * The words of a text, without the punctuation around them. A word stands between spaces or long
 * dashes and has a letter or a digit, so that `A&E`, `well-known`, `11.30` and `don't` are one word
 * each. A citation, `[@nmc-social-media]`, is none.
 */
export function splitWords(text: string): Word[] {
  const plain = text.replace(citation, (code) => ' '.repeat(code.length));
  const words: Word[] = [];
  for (const { 0: token, index } of everyMatch(plain, betweenSpaces)) {
    if (/^[A-Za-z]+$/.test(token)) {
      words.push({ text: token, start: index });
      continue;
    }
    const core = wordCore.exec(token);
    if (core) words.push({ text: core[0], start: index + core.index });
  }
  return words;
}

const citation = /\[@[A-Za-z0-9-]+\]/g;
const betweenSpaces = /[^\s\u2014\u2026]+/g;
const wordCore = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/u;

/** One word with where it stands in its text. */
export interface Word {
  text: string;
  /** Offset of its first character. */
  start: number;
}
