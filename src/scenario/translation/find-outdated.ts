import type { ReadStory } from '../read-story.ts';
import { hashParts, type PartHashes } from './hash-parts.ts';

/**
 * Ids of the parts whose words are no longer those that were translated, in the order of the story; `front` for
 * title and summary. A scene that has been renamed is found by its old id.
 */
export function findOutdated(
  original: Pick<ReadStory, 'story' | 'prose'>,
  source: PartHashes,
): string[] {
  const oldIds = new Map(Object.entries(original.story.renamed).map(([old, id]) => [id, old]));
  return Object.entries(hashParts(original))
    .filter(([part, hash]) => (source[part] ?? source[oldIds.get(part) ?? '']) !== hash)
    .map(([part]) => part);
}
