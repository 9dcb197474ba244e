/** Languages that the learner's pages speak. */
export type Language = 'en' | 'cy';

/** A language's name in itself. */
export const languageNames: Record<Language, string> = { en: 'English', cy: 'Cymraeg' };

/** A language as HTML calls it. */
export function htmlLang(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}
