import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { findScoreRange } from '../../score-range.ts';

/** A passing score that no path misses, in a story with decisions. */
export const passMarkAlwaysMet: CheckRule = ({ story }, graph, { passingScore }) => {
  const hasDecision = story.scenes.some(({ choices }) => choices.length > 0);
  const range = hasDecision ? findScoreRange(graph, story.start) : null;
  if (!range || range.worst < passingScore) return [];
  const passPercent = Math.round(passingScore * 100);
  const worstPercent = Math.floor(range.worst * 100);
  const place = graph.placeOf(story.start);
  return [diagnose('pass-mark-always-met', place, { passPercent, worstPercent })];
};
