import type { Language } from '../words/index.ts';

/**
 * The language that a page begins in, of those that it has: the one the learner chose before; else the first
 * that they ask for; else English. `asked` are language tags, `cy-GB`, the best first; anything may stand in
 * `kept`.
 */
export function chooseLanguage(
  available: readonly Language[],
  { kept, asked }: { kept: string | null; asked: readonly string[] },
): Language {
  const find = (tag: string | null) => {
    const [name] = (tag ?? '').toLowerCase().split('-', 1);
    return available.find((language) => language === name);
  };
  const wanted = asked.map(find).find((language) => language !== undefined);
  return find(kept) ?? wanted ?? 'en';
}
