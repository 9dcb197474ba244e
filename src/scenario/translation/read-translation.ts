import type { RootContent } from 'mdast';
import { checkTranslation } from '../check/check-translation.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { readFrontMatter, TranslationFrontMatterSchema } from '../front-matter.ts';
import { type ReadStory, readStory } from '../read-story.ts';
import type { Story } from '../story.ts';
import type { PartHashes } from './hash-parts.ts';
import { lineUpTranslation } from './line-up-translation.ts';

/** Languages that a story may be translated into; its file is `story.cy.md`. */
export const translationLanguages = ['cy'] as const;
export type TranslationLanguage = (typeof translationLanguages)[number];

/** A story in another language: the original's ids, letters, ways on and flags, and its own words. */
export interface ReadTranslation {
  story: Story;
  /** By the original's parts. Safe to render only when there is no error among the diagnostics. */
  prose: Record<string, RootContent[]>;
  /** As it stands in the file, with its own ids. */
  read: ReadStory;
  /** Hashes of the texts that were translated, by part. */
  source: PartHashes;
  /** In the file of the translation; `checkTranslation` says more where sources and pictures are known. */
  diagnostics: Diagnostic[];
}

/**
 * Reads a translation of a story. The same reader reads it; scenes and choices are then lined up with the
 * original's by their order. Never throws; where the two differ in shape, the diagnostics hold an error, and
 * the story is not to be shown.
 */
export function readTranslation(text: string, original: ReadStory): ReadTranslation {
  const front = TranslationFrontMatterSchema;
  const read = readStory(text, { id: original.story.id, front });
  const { source } = readFrontMatter(
    text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'),
    front,
  ).fields;
  const { story, prose } = lineUpTranslation(read, original);
  const diagnostics = checkTranslation({ read, original, source }, null);
  return { story, prose, read, source, diagnostics };
}
