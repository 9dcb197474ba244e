import { diagnose } from '../../../diagnostic.ts';
import { nearestNames } from '../../../nearest-names.ts';
import type { CheckRule } from '../../check-rule.ts';

/** A flag that is read, and that no choice sets. */
export const flagNeverSet: CheckRule = ({ notes }) => {
  const set = new Set(notes.flagsSet.map(({ flag }) => flag));
  return notes.flagsRead
    .filter(({ flag }) => !set.has(flag))
    .map(({ flag, place }) =>
      diagnose('flag-never-set', place, { flag, nearest: nearestNames(flag, set) }),
    );
};
