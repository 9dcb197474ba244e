import { nearestNames } from '../../scenario/index.ts';
import { type FixRule, pickNamed } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { forgetFlag, rewriteFlag } from '../remember-line.ts';

/** Writes the name of a flag that is read and never set, or forgets it everywhere. */
export const fixFlagNeverRead: FixRule = (draft, problem) => {
  const { flagsRead, flagsSet } = draft.read.notes;
  const flag = pickNamed(flagsSet, problem, (one) => one.flag)?.flag;
  if (flag === undefined) return [];
  const set = new Set(flagsSet.map((one) => one.flag));
  const unset = flagsRead.map((one) => one.flag).filter((name) => !set.has(name));
  const named = nearestNames(flag, unset).flatMap((name) => {
    const edits = rewriteFlag(draft, flag, name);
    return edits ? [makeFix(draft, `Write "${name}"`, edits)] : [];
  });
  const gone = forgetFlag(draft, flag);
  return gone ? [...named, makeFix(draft, `Do not remember "${flag}"`, gone)] : named;
};
