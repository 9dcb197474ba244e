import { everyMatch } from './every-match.ts';

/**
 * Capitals that stand for longer words, such as `IG` in `IG's rule` or `HCA` in `two HCAs`. Those
 * that everybody knows are left out, and so are sentences in capitals.
 */
export function findAbbreviations(text: string): Abbreviation[] {
  const found = everyMatch(text, capitals)
    .map(({ 0: name, index }) => ({ name, start: index }))
    .filter(({ name }) => !wellKnown.has(name));
  if (found.length === 0) return [];
  const shouted = everyMatch(text, capitalsInARow)
    .filter(([words]) => (words.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= fewestShouted)
    .map(({ 0: words, index }) => ({ from: index, to: index + words.length }));
  return found.filter(({ start }) => !shouted.some(({ from, to }) => from <= start && start < to));
}

/** Whether a text writes an abbreviation out where it stands, as `information governance (IG)` does. */
export function isWrittenOut(text: string, { name, start }: Abbreviation): boolean {
  const before = text.slice(Math.max(0, start - nearChars), start);
  const after = text.slice(start + name.length, start + name.length + nearChars);
  if (/[\p{L}"'],?\s*\($/u.test(before) && /^[),;]/.test(after)) return true;
  if (meaning.test(after) && isSpelled(wordsOf(after), name)) return true;
  const earlier = wordsOf(before).slice(-12);
  return earlier.some((_, at) => isSpelled(earlier.slice(at), name));
}

const nearChars = 150;

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
}

/** What stands between an abbreviation and the words it stands for. */
const meaning = /^(?:\s*[(:,]|\s+(?:means|stands for|is short for)\b)/;

const fewestShouted = 3;
/** No commas between them: `IG, PALS and HR` are three names. */
const capitalsInARow =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’]*(?:[.?!]? \p{Lu}[\p{Lu}'’]*)+(?![\p{L}\p{N}'’])/gu;

const capitals = /(?<![\p{L}\p{N}&@#/.])\p{Lu}[\p{Lu}&]*\p{Lu}(?=s?(?![\p{L}\p{N}&@/]))/gu;

/**
 * NHS digital service manual, Formatting: an abbreviation is written out at first use unless it is
 * well known, like UK, NHS and GP. These are as well known to everybody who works in a hospital.
 */
const wellKnown = new Set(
  [
    'NHS GP HR UK EU US USA UN BBC ITV MP PM OK ID PIN PDF FAQ CV VIP',
    'TV DVD CD DJ PC IT AI QR USB GPS SIM SMS GIF JPG PNG URL CCTV DIY',
    'A&E CT MRI DNA HIV AIDS COVID LGBT LGBTQ AM BC AD PE GCSE II III IV VI VII',
    'IKEA UNISON NASA FC',
  ].flatMap((line) => line.split(' ')),
);

const smallWords = new Set('a an and as at by for from in of on or the to with'.split(' '));

/** Whether the words begin with the letters of a name, as `Patient Advice and Liaison Service` for PALS. */
function isSpelled(words: readonly string[], name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '').toLowerCase();
  let next = 0;
  for (const [at, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (lower.startsWith(letters.charAt(next))) next += 1;
    else if (at === 0 || !smallWords.has(lower)) return false;
    if (next === letters.length) return true;
  }
  return false;
}

/** An abbreviation as it stands in a text. */
export interface Abbreviation {
  name: string;
  /** Offset of its first letter. */
  start: number;
}
