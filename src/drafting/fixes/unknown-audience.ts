import { nearestNames } from '../../scenario/index.ts';
import { type FixRule, firstQuoted } from '../fix-rule.ts';
import { swapInList } from '../swap-in-list.ts';

const audiences = ['everyone', 'managers', 'communications'];

/** Writes the audience of nearly that name, or any of the three. */
export const fixUnknownAudience: FixRule = (draft, problem) => {
  const name = firstQuoted(problem);
  const nearest = nearestNames(name, audiences);
  return swapInList(draft, {
    field: 'audience',
    name,
    by: nearest.length > 0 ? nearest : audiences,
  });
};
