import type { DateOrder } from '../reading.ts';
import { readDigitsDate } from './read-digits-date.ts';
import { readWrittenDate } from './read-written-date.ts';

/**
 * A date, with or without a time, as milliseconds since 1970. A time without a zone is what the clock on the
 * LMS's wall showed: the file does not say where that wall is, so it is kept as if it were UTC, and shown again
 * the same way. A day therefore stays the day that the LMS wrote, wherever HR's computer is; only
 * a comparison with a source that does know its zone may be some hours out.
 *
 * Reads ISO 8601 and `2026-11-20 23:51:44`; digits alone in the order that HR said, `20/11/2026 11:51 PM`; an Excel serial
 * number (46346.5) and seconds or milliseconds since 1970; and dates in words of some fifty languages, of
 * which `20 November 2026, 11:51 PM` is one. `problem` says why there is none.
 */
export function readDate(cell: string, { order, language }: DateSettings): DateReading {
  const text = cell.length > longestDate ? '' : toPlainDigits(cell).trim();
  if (text === '') return noDate;
  return (
    readNumber(text) ?? readDigitsDate(text, order) ?? readWrittenDate(text, language) ?? noDate
  );
}

/** The day alone, `2026-11-20`. */
export function writeDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function readNumber(text: string): DateReading | null {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return null;
  const value = Number(text);
  // Days since the end of 1899, from 1954 to 2119: a spreadsheet's date in a cell that lost its format.
  if (value >= 20_000 && value < 80_000) {
    return { at: Math.round((value - 25_569) * 86_400) * 1000, problem: '' };
  }
  if (/^1\d{9}$/.test(text)) return { at: value * 1000, problem: '' };
  if (/^1\d{12}$/.test(text)) return { at: value, problem: '' };
  return null;
}

/** Arabic, Persian, Indian and other digits as 0 to 9. In Unicode each set of ten begins at its zero. */
function toPlainDigits(text: string): string {
  if (!/[^\0-\x7F]/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 48;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return digit <= '9' ? digit : String((code - zero) % 10);
  });
}

const longestDate = 120;
const noDate: DateReading = { at: null, problem: 'is not a date that can be read' };

export interface DateSettings {
  order: DateOrder;
  /** That the file's header is in, `pl`; empty: not known. It settles what a month's name means. */
  language: string;
}

export interface DateReading {
  at: number | null;
  /** Goes on from 'The date ‘31/31/2026’ …'; empty when there is nothing to say. */
  problem: string;
}
