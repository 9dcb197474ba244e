export type { FirstWords } from './en/first.ts';
export { sayPercent } from './figures.ts';
export { htmlLang, type Language, languageNames } from './language.ts';
export { type PluralForms, plural } from './plural.ts';
export { type Catalogue, english, type Speech } from './speech.ts';
