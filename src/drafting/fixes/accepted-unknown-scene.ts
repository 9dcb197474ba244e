import { nearestNames } from '../../scenario/index.ts';
import { correctEntry, removeEntry } from '../accepted-entry.ts';
import { type FixRule, firstQuoted } from '../fix-rule.ts';

/** Writes the scene of nearly that name, or takes the entry out. */
export const fixAcceptedUnknownScene: FixRule = (draft, problem) => {
  const ids = draft.parts.map(({ id }) => id);
  const by = nearestNames(firstQuoted(problem), ids);
  return [...correctEntry(draft, problem, { field: 'scene', by }), ...removeEntry(draft, problem)];
};
