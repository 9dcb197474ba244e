import { first as welshFirst } from './cy/first.ts';
import { pages as welsh } from './cy/pages.ts';
import { pages as english, type PageWords } from './en/pages.ts';
import type { Language } from './language.ts';
import { english as englishSpeech, type Speech } from './speech.ts';

export type { PageWords } from './en/pages.ts';

/** Words of the pages that are made in Node, by language. */
export const pageWords: Record<Language, PageWords> = { en: english, cy: welsh };

/** What a story on one page speaks; it has nothing of what comes later in a launch page. */
export const pageSpeech: Record<Language, Speech> = {
  en: englishSpeech,
  cy: { language: 'cy', words: welshFirst, catalogue: null },
};

/** Whom a scenario is for: `All staff, Managers and HR`. */
export function sayAudience(
  language: Language,
  audience: readonly (keyof PageWords['audiences'])[],
): string {
  return audience.map((one) => pageWords[language].audiences[one] ?? one).join(', ');
}
