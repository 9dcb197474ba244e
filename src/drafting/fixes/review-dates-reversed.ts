import { monthsAfter } from '../days.ts';
import type { FixRule } from '../fix-rule.ts';
import { setField } from '../front-text.ts';
import { makeFix } from '../make-fix.ts';

/** Swaps the two dates where the later one is no day to come, or plans the review 6 months later. */
export const fixReviewDatesReversed: FixRule = (draft, _problem, { today }) => {
  const { reviewed, reviewBy } = draft.read.story;
  const later = monthsAfter(reviewed, 6);
  const set = (one: string, other: string) =>
    [setField(draft, 'reviewed', one), setField(draft, 'review_by', other)].filter(
      (edit) => edit !== null,
    );
  const swap =
    reviewBy < reviewed ? [makeFix(draft, 'Swap the two dates', set(reviewBy, reviewed))] : [];
  const plan = [makeFix(draft, `Review it by ${later}`, set(reviewed, later))];
  const isAhead = today !== null && reviewed > today;
  return isAhead ? [...swap, ...plan] : [...plan, ...swap];
};
