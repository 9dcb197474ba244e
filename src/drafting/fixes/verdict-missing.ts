import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** Puts the verdict before the feedback; which, the author chooses. */
export const fixVerdictMissing: FixRule = (draft, { at }) =>
  ['Best', 'Acceptable', 'Poor'].map((verdict) =>
    makeFix(draft, `Mark it ${verdict}`, [{ from: at, to: at, insert: `**${verdict}.** ` }]),
  );
