import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';

/** A review that is planned for no later day than the last one. */
export const reviewDatesReversed: CheckRule = ({ story, notes }) => {
  const { reviewed, reviewBy } = story;
  if (reviewed === '' || reviewBy === '' || reviewBy > reviewed) return [];
  const place = notes.placeOfField('review_by');
  return [diagnose('review-dates-reversed', place, { reviewed, reviewBy })];
};
