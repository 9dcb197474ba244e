import { blockAt, type Draft } from './draft.ts';
import type { ProblemAt } from './fix-rule.ts';
import type { DraftEdit } from './make-fix.ts';

/**
 * Writes other words for those that a problem names, where they stand at its place or further on in
 * its paragraph; null where they are written in another way there, such as with emphasis.
 */
export function replaceFound(
  draft: Draft,
  { at, line }: ProblemAt,
  { found, insert }: { found: string; insert: string },
): DraftEdit | null {
  const from = found ? draft.text.indexOf(found, at) : -1;
  if (from < 0 || from >= blockAt(draft, line).to) return null;
  return { from, to: from + found.length, insert };
}
