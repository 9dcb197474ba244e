import { error, list, warning } from './message-words.ts';

/** What is said of a translation, `story.cy.md`, held against the story that it translates. */
export const translationMessages = {
  'translation-graph-differs': error(
    (d: { found: string; expected: string }) =>
      `Unexpected ${d.found}, expected ${d.expected}, because a translation has the scenes, choices, verdicts, flags, links and posts of story.md in the same order. Put it back, or change both files.`,
  ),
  'translation-outdated': warning(
    (d: { parts: readonly string[] }) =>
      `story.md has changed since this was translated, expected the same meaning here: ${list(d.parts)}. Translate these parts again, then run canteen translate with --mark.`,
  ),
  'translation-untranslated': warning(
    (d: { part: string; count: number; example: string }) =>
      `${d.count === 1 ? '1 text' : `${d.count} texts`} of "${d.part}" ${d.count === 1 ? 'is' : 'are'} the English of story.md, expected a translation. Begin with "${d.example}".`,
  ),
} as const;
