import { nearestNames } from '../../scenario/index.ts';
import { type FixRule, firstQuoted } from '../fix-rule.ts';
import { swapInList } from '../swap-in-list.ts';

/** Writes an outcome of nearly that code. */
export const fixUnknownOutcome: FixRule = (draft, problem, { outcomes }) => {
  const name = firstQuoted(problem);
  return swapInList(draft, { field: 'outcomes', name, by: nearestNames(name, outcomes) });
};
