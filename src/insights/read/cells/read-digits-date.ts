import type { DateOrder } from '../reading.ts';
import { findHalfDay } from './month-names.ts';
import type { DateReading } from './read-date.ts';
import { type Clock, type Day, toHours, toWallClock, toYear } from './wall-clock.ts';

/** A date of digits alone: `2026-11-20T23:51:44Z`, `20/11/2026 11:51 PM`, `20.11.26`. Null: it is none. */
export function readDigitsDate(text: string, order: DateOrder): DateReading | null {
  const [, first = '', second = '', third = '', rest = ''] = dateShape.exec(text) ?? [];
  const clock = readClock(rest);
  if (first === '' || clock === null) return null;
  const isYearFirst = first.length === 4;
  if (!isYearFirst && first.length + third.length > 6) return null;
  const day = isYearFirst
    ? { year: Number(first), month: Number(second), day: Number(third) }
    : toDay(Number(first), Number(second), toYear(third), order);
  if (!isYearFirst && day.month > 12 && day.day <= 12)
    return { at: null, problem: sayOrder(order) };
  const reading = toWallClock(day, clock);
  return reading.at === null ? reading : { ...reading, at: reading.at - clock.zoneMs };
}

function toDay(first: number, second: number, year: number, order: DateOrder): Day {
  return order === 'day first'
    ? { year, month: second, day: first }
    : { year, month: first, day: second };
}

function sayOrder(order: DateOrder): string {
  const [first, other] = order === 'day first' ? ['day', 'month'] : ['month', 'day'];
  return `would be in a month above 12, because the ${first} is taken to come first; say that this file has the ${other} first`;
}

/** What stands after the day: nothing, or a time with what it is counted from. Null: something else. */
function readClock(rest: string): (Clock & { zoneMs: number }) | null {
  if (rest === '') return { hours: 0, minutes: 0, seconds: 0, zoneMs: 0 };
  const [, before, hours, minutes, seconds = '0', after, zone = 'Z'] = clockShape.exec(rest) ?? [];
  if (hours === undefined) return null;
  const word = (before ?? '') || (after ?? '');
  const half = word === '' ? null : findHalfDay(word);
  if (word !== '' && half === null) return null;
  return {
    hours: toHours(Number(hours), half),
    minutes: Number(minutes),
    seconds: Number(seconds),
    zoneMs: readZone(zone),
  };
}

/** `+01:00` is an hour ahead of UTC. */
function readZone(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const ms = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? -ms : ms;
}

const dateShape = /^(\d{4}|\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(\d{4}|\d{1,2})\.?(.*)$/;
const clockShape =
  /^[T,\s]+([^\d\s:]*)\s*(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d{1,9})?)?\s*([^\d:+-]*?)\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i;
