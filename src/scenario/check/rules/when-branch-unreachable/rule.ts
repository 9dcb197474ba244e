import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { pathsOf } from '../../paths-of.ts';

/** A When that decides nothing, for all that is remembered. A flag that nothing sets is reported for that. */
export const whenBranchUnreachable: CheckRule = (read) => {
  const set = new Set(read.notes.flagsSet.map(({ flag }) => flag));
  return pathsOf(read)
    .settledWhens.filter(({ when }) => when.own.every(({ flag }) => set.has(flag)))
    .map(({ when: { own, place }, isShown }) => {
      const asked = own.map(({ flag, isSet }) => ` ${isSet ? 'remembered' : 'not'}="${flag}"`);
      const tag = `<When${asked.join('')}>`;
      return diagnose('when-branch-unreachable', place, { tag, isShown });
    });
};
