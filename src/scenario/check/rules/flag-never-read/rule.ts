import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';

/** A flag that is set, and that changes nothing; reported where it is first set. */
export const flagNeverRead: CheckRule = ({ notes }) => {
  const settled = new Set(notes.flagsRead.map(({ flag }) => flag));
  return notes.flagsSet.flatMap(({ flag, place }) => {
    if (settled.has(flag)) return [];
    settled.add(flag);
    return [diagnose('flag-never-read', place, { flag })];
  });
};
