import { findHalfDay, findMonths, foldWord, type MonthMeaning } from './month-names.ts';
import type { DateReading } from './read-date.ts';
import { type Clock, type Day, toHours, toWallClock, toYear } from './wall-clock.ts';

/**
 * A date with its month in words, `Friday, 20 November 2026, 11:51 PM`, or in Chinese, Japanese and Korean,
 * `2026年11月20日 23:51`. Null: no month was found in it.
 */
export function readWrittenDate(text: string, language: string): DateReading | null {
  const clock = findClock(text);
  const rest = clock ? text.replace(clock.found, ' ') : text;
  const signed = eastAsian.exec(rest);
  if (signed) {
    const [, year, month, day] = signed.map(Number);
    return finish({ year: year ?? 0, month: month ?? 0, day: day ?? 0 }, clock, rest);
  }
  return readNamedMonth(rest, clock, language);
}

function readNamedMonth(
  text: string,
  clock: FoundClock | null,
  language: string,
): DateReading | null {
  const words = text.match(/[\p{L}\p{M}’'.]+/gu) ?? [];
  const months = findMonths(words, language);
  if (months.length === 0) return null;
  const date = findDayAndYear(text);
  if (date === null) return null;
  const chosen = chooseMonth(months, date, words);
  if (chosen === null) {
    return { at: null, problem: 'has a month whose name means two months in two languages' };
  }
  return finish({ ...date, month: chosen }, clock, text);
}

function findDayAndYear(text: string): Omit<Day, 'month'> | null {
  const numbers = text.match(/\d+/g) ?? [];
  if (numbers.length !== 2) return null;
  const year = numbers.find((digits) => digits.length === 4);
  const day = numbers.find((digits) => digits.length <= 2);
  if (year && day) return { year: Number(year), day: Number(day) };
  // `20-NOV-26`, as Oracle writes it.
  const [, first, last] = /^(\d{1,2})[\s./-]\p{L}+\.?[\s./-](\d\d)$/u.exec(text.trim()) ?? [];
  return first && last ? { year: toYear(last), day: Number(first) } : null;
}

/** Where two languages disagree about a word, the day of the week decides. */
function chooseMonth(
  meanings: readonly MonthMeaning[],
  { year, day }: { year: number; day: number },
  words: readonly string[],
): number | null {
  if (new Set(meanings.map(({ month }) => month)).size === 1) return meanings[0]?.month ?? null;
  const fitting = meanings.filter(({ month, weekdays }) => {
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    return words.some((word) => weekdays.get(foldWord(word)) === weekday);
  });
  const months = new Set(fitting.map(({ month }) => month));
  return months.size === 1 ? (fitting[0]?.month ?? null) : null;
}

function finish(day: Day, clock: FoundClock | null, text: string): DateReading {
  if (!clock) return toWallClock(day);
  const half = clock.half ?? findHalfDayIn(text);
  return toWallClock(day, { ...clock, hours: toHours(clock.hours, half) });
}

function findClock(text: string): FoundClock | null {
  const match = /(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?!\d|[.:]\d)/.exec(text);
  if (!match) return null;
  const [found, hours, minutes, seconds = '0'] = match;
  const after = text.slice(match.index + found.length);
  const half = findHalfDay(/^\s*([\p{L}\p{M}.]+(?:\s\p{L}\.)?)\s*$/u.exec(after)?.[1] ?? '');
  return {
    found,
    half,
    hours: Number(hours),
    minutes: Number(minutes),
    seconds: Number(seconds),
  };
}

/** `下午11:51` has it before the time. */
function findHalfDayIn(text: string): 'am' | 'pm' | null {
  for (const word of text.match(/[\p{L}\p{M}.]+/gu) ?? []) {
    const half = eastAsianHalves.get(word) ?? findHalfDay(word);
    if (half !== null) return half;
  }
  return null;
}

const eastAsian = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const eastAsianHalves = new Map<string, 'am' | 'pm'>([
  ['午前', 'am'],
  ['午後', 'pm'],
  ['上午', 'am'],
  ['下午', 'pm'],
  ['晚上', 'pm'],
  ['오전', 'am'],
  ['오후', 'pm'],
]);

interface FoundClock extends Clock {
  found: string;
  half: 'am' | 'pm' | null;
}
