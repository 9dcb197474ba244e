import type { DateReading } from './read-date.ts';

/** Milliseconds of a day and a time that exist; 31 February and 25:00 do not. */
export function toWallClock({ year, month, day }: Day, clock: Clock = midnight): DateReading {
  const at = Date.UTC(year, month - 1, day, clock.hours, clock.minutes, clock.seconds);
  const made = new Date(at);
  const isDay = made.getUTCMonth() === month - 1 && month >= 1 && year >= 1000 && year <= 9999;
  const isTime = clock.hours < 24 && clock.minutes < 60 && clock.seconds < 60;
  if (!isTime) return { at: null, problem: 'has a time that no clock shows' };
  if (!isDay || made.getUTCDate() !== day) {
    return { at: null, problem: 'is not a day of the calendar' };
  }
  return { at, problem: '' };
}

/** 12 AM is midnight and 12 PM is noon. An hour above 12 is on a 24-hour clock whatever stands beside it. */
export function toHours(hours: number, half: 'am' | 'pm' | null): number {
  if (half === null || hours > 12) return hours;
  return (hours % 12) + (half === 'pm' ? 12 : 0);
}

/** Two digits are a year from 1970 to 2069. */
export function toYear(digits: string): number {
  const value = Number(digits);
  if (digits.length > 2) return value;
  return value < 70 ? 2000 + value : 1900 + value;
}

const midnight: Clock = { hours: 0, minutes: 0, seconds: 0 };

export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

export interface Clock {
  hours: number;
  minutes: number;
  seconds: number;
}
