import type { Language } from './language.ts';

/**
 * An ISO date in words: `2026-11-20` as `20 November 2026` or `20 Tachwedd 2026`. Chromium has no names
 * of Welsh months in its `Intl`, so these are ours.
 */
export function sayDate(language: Language, date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (language === 'cy') {
    return `${day.getUTCDate()} ${welshMonths[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  }
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

const welshMonths = [
  ...['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin'],
  ...['Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
];
