import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { findScoreRange } from '../../score-range.ts';

/** A passing score that no path reaches. */
export const passMarkOutOfReach: CheckRule = ({ story }, graph, { passingScore }) => {
  const range = findScoreRange(graph, story.start);
  if (!range || range.best >= passingScore) return [];
  const passPercent = Math.round(passingScore * 100);
  const bestPercent = Math.floor(range.best * 100);
  const place = graph.placeOf(story.start);
  return [diagnose('pass-mark-out-of-reach', place, { passPercent, bestPercent })];
};
