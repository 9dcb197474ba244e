import type { Language } from './language.ts';

/**
 * The form of a word that goes with a number: Welsh has up to six, English two. `count` is a whole
 * number of 0 or more; a form that is not given is that of `other`. Source: Unicode CLDR, plural rules.
 */
export function plural(language: Language, count: number, forms: PluralForms): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
