import { everyMatch } from './every-match.ts';

/**
 * What stands between quotation marks in one paragraph. A mark that is never closed opens a speech
 * that goes on in the next paragraph, as is usual in stories. An apostrophe is no mark.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: { start: number; mark: string } | null = null;
  for (const { 0: mark, index } of everyMatch(text, marks)) {
    if (!open) {
      if (opens(text, index, mark)) open = { start: index, mark };
    } else if (closes(text, index, mark, open.mark)) {
      found.push(quotation(text, open.start, index + 1));
      open = null;
    }
  }
  if (open && isDouble(open.mark)) {
    found.push({ start: open.start, end: text.length, isSpeech: true });
  }
  return found;
}

/** Whether a place in a text stands within one of its quotations. */
export function isQuoted(quotations: readonly Quotation[], offset: number): boolean {
  return quotations.some(({ start, end }) => start <= offset && offset < end);
}

const marks = /["\u201c\u201d'\u2018\u2019]/g;
const letter = /[\p{L}\p{N}]/u;

function isDouble(mark: string): boolean {
  return mark === '"' || mark === '\u201c';
}

function opens(text: string, index: number, mark: string): boolean {
  if (isDouble(mark)) return true;
  const isSingle = mark === "'" || mark === '\u2018';
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  return isSingle && !letter.test(before) && letter.test(after) && hasClosing(text, index + 1);
}

/** A leading apostrophe, as in `'twas` or `the '90s`, opens nothing. */
function hasClosing(text: string, from: number): boolean {
  const rest = text.slice(from, from + 300);
  if (/^(?:twas|tis|em|til|cause|bout|\d0s)\b/i.test(rest)) return false;
  return /[\p{L}\p{N}.,?!\u2026]['\u2019](?![\p{L}\p{N}])/u.test(rest);
}

function closes(text: string, index: number, mark: string, openedBy: string): boolean {
  if (openedBy === '"') return mark === '"';
  if (openedBy === '\u201c') return mark === '\u201d';
  const isMark = mark === "'" || mark === '\u2019';
  return isMark && !letter.test(text.charAt(index + 1)) && !/\s/.test(text.charAt(index - 1));
}

function quotation(text: string, start: number, end: number): Quotation {
  return {
    start,
    end,
    isSpeech: /[.,?!\u2026\u2014-]["'\u201d\u2019]$/.test(text.slice(start, end)),
  };
}

/** A stretch between quotation marks, the marks included. */
export interface Quotation {
  start: number;
  /** Offset after its last character. */
  end: number;
  /** Whether somebody says it: it ends with a stop or a comma, or the speech goes on below. */
  isSpeech: boolean;
}
