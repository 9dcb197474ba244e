import { monthsAfter } from '../days.ts';
import type { FixRule } from '../fix-rule.ts';
import { setField } from '../front-text.ts';
import { makeFix } from '../make-fix.ts';

/** Notes a review of today, for when the author has made it. */
export const fixReviewDatePassed: FixRule = (draft, _problem, { today }) => {
  if (today === null) return [];
  const by = monthsAfter(today, 6);
  const edits = [setField(draft, 'reviewed', today), setField(draft, 'review_by', by)];
  const whole = edits.filter((edit) => edit !== null);
  if (whole.length < edits.length) return [];
  return [makeFix(draft, `I have reviewed it today; the next time by ${by}`, whole)];
};
