/** `20 Nov 2026` of `2026-11-20`, for a narrow column; nothing of nothing, and text that is no date as it stands. */
export function sayPaperDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : dayFormat.format(date);
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
