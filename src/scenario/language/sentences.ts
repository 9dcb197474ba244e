import { everyMatch } from './every-match.ts';

/**
 * Cuts a text into sentences; together they hold every word of it. A stop ends a sentence only
 * where a new one can begin, so `02:09`, `11.30`, `Dr. Ellis`, `e.g.`, `J. K. Ellis` and
 * `"Is it you?" she says` stay whole. An empty line ends one without a stop.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const cut = (end: number) => {
    const whole = text.slice(start, end);
    const trimmed = whole.trim();
    if (trimmed) sentences.push({ text: trimmed, start: start + whole.indexOf(trimmed) });
    start = end;
  };
  for (const match of everyMatch(text, possibleEnd)) {
    const end = match.index + match[0].length;
    if (match.groups?.['gap'] !== undefined || endsHere(text, start, match)) cut(end);
  }
  cut(text.length);
  return sentences;
}

/** Stops with the quotation marks and brackets that close after them, or an empty line. */
const possibleEnd =
  /(?:(?<![.?!\u2026])[.?!\u2026]+["'\u201d\u2019)\]*_]*(?=\s))|(?<gap>\n[^\S\n]*\n)/g;
const opening = /^\s*["'\u201c\u2018([*_]*[\p{Lu}\p{Lo}\p{N}£$€@#]/u;
const lastToken = /[^\s"'\u201c\u2018([]*$/;
const initials = /^(?:\p{Lu}\.)*\p{Lu}$/u;

/** What is followed by a name or a number, not by the end of a sentence. */
const neverLast = new Set(
  'mr mrs ms mx dr prof rev sr hon st vs v cf approx dept fig vol p pp e.g i.e eg ie'.split(' '),
);
/** Words that begin sentences and are no surnames: after `vitamin C.` they tell the two apart. */
const openers = new Set(
  'a after all an and as at but by do for from he her his how i if in it its my no not nobody on or our she so some that the their then there these they this to we what when where who why with you your'.split(
    ' ',
  ),
);

function endsHere(text: string, start: number, { 0: stop, index }: RegExpExecArray): boolean {
  const after = text.slice(index + stop.length, index + stop.length + 60);
  if (!opening.test(after)) return false;
  if (stop !== '.') return true;
  const token = lastToken.exec(text.slice(Math.max(start, index - 40), index))?.[0] ?? '';
  const word = token.toLowerCase();
  if (neverLast.has(word)) return false;
  if (word === 'no') return !/^\s*\p{N}/u.test(after);
  if (/^\p{N}+$/u.test(token) && text.slice(start, index).trim() === token) return false;
  if (initials.test(token) && token !== 'I') {
    return openers.has(/[\p{L}']+/u.exec(after)?.[0].toLowerCase() ?? '');
  }
  return true;
}

/** A sentence with where it stands in its text. */
export interface Sentence {
  text: string;
  /** Offset of its first character. */
  start: number;
}
