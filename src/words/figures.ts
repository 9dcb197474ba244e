import type { Language } from './language.ts';

/** `80` as `80%`: a whole number of per cent, as people who read the language write it. */
export function sayPercent(language: Language, percent: number): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(percent / 100);
}
