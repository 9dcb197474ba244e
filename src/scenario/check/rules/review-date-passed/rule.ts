import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';

/** Long enough to find somebody and read the sources again. */
const noticeDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

/** A story whose review is overdue, or due within 30 days. */
export const reviewDatePassed: CheckRule = ({ story, notes }, _graph, { today }) => {
  if (today === null || story.reviewBy === '') return [];
  const daysLeft = Math.round((Date.parse(story.reviewBy) - Date.parse(today)) / dayMs);
  if (!(daysLeft <= noticeDays)) return [];
  const data = { date: story.reviewBy, today, daysLeft };
  return [diagnose('review-date-passed', notes.placeOfField('review_by'), data)];
};
