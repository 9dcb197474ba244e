/** The day of a time in UTC, `2026-11-20`; empty for none. Exports have no other clock than the one they are read by. */
export function sayDay(at: number): string {
  const day = new Date(at);
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}

/** Days since 1970 of `2026-11-20`; NaN for what is no day. */
export function readDay(day: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) / dayMs : Number.NaN;
}

/** The day that a number of days since 1970 is. */
export function writeDay(days: number): string {
  return sayDay(days * dayMs);
}

/** The Monday of a day's week, both as days since 1970, which began on a Thursday. */
export function mondayOf(days: number): number {
  return days - ((((days + 3) % 7) + 7) % 7);
}

export const dayMs = 86_400_000;
