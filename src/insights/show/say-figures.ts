/*
 * Numbers and dates in the words of the page. Null is a number that is not shown, because it is about too few people.
 */

/** `1,204`, or that it is hidden. */
export function sayCount(count: number | null): string {
  return count === null ? 'hidden' : count.toLocaleString('en-GB');
}

/** `1 person`, `1,204 people`, `a hidden number of people`. */
export function sayMany(count: number | null, one: string, many = `${one}s`): string {
  if (count === null) return `a hidden number of ${many}`;
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

export function sayPeople(count: number | null): string {
  return sayMany(count, 'person', 'people');
}

/** A share of 0 to 1 to a tenth of a per cent, `91.8%`. Only nobody is 0%, and only everybody 100%. */
export function sayRate(share: number): string {
  if (share > 0 && share < 0.0005) return 'under 0.1%';
  if (share < 1 && share >= 0.9995) return 'over 99.9%';
  return `${tenths(share * 100)}%`;
}

/** A share in a table: of nobody there is none, and of too few it is hidden. */
export function sayRateOf(share: number | null, of: number | null): string {
  if (share !== null) return sayRate(share);
  return of === 0 ? 'none' : 'hidden';
}

/** `3.2 points under the target of 95%`; two shares that differ are never said to be the same. */
export function sayAgainst(share: number, target: number): string {
  const goal = `the target of ${sayRate(target)}`;
  if (share === target) return `exactly ${goal}`;
  const side = share < target ? 'under' : 'over';
  const points = Math.round(Math.abs(share - target) * 1000) / 10;
  if (points === 0) return `just ${side} ${goal}`;
  return `${tenths(points)} ${points === 1 ? 'point' : 'points'} ${side} ${goal}`;
}

/** `20 November 2026` of `2026-11-20`; text that is no date as it stands. */
export function sayDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : dayFormat.format(date);
}

/** `20 Nov`, where there is little room and the year is said beside it. */
export function sayShortDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : shortFormat.format(date);
}

/** `45 seconds`, `12 minutes 30 seconds`, `3 hours 5 minutes`. Takes milliseconds. */
export function sayTime(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return sayMany(seconds, 'second');
  const minutes = seconds < 600 ? Math.floor(seconds / 60) : Math.round(seconds / 60);
  if (seconds < 600) return withRest(sayMany(minutes, 'minute'), seconds % 60, 'second');
  if (minutes < 60) return sayMany(minutes, 'minute');
  return withRest(sayMany(Math.floor(minutes / 60), 'hour'), minutes % 60, 'minute');
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function withRest(whole: string, rest: number, unit: string): string {
  return rest === 0 ? whole : `${whole} ${sayMany(rest, unit)}`;
}

function tenths(number: number): string {
  return number.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const shortFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
