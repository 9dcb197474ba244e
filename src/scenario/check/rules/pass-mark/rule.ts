import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { findScoreRange } from '../../score-range.ts';

/** A passing score that no path reaches, or that no path misses. */
export const passMark: CheckRule = ({ story, notes }, graph, { passingScore }) => {
  const range = findScoreRange(graph, story.start);
  if (!range || !story.scenes.some(({ choices }) => choices.length > 0)) return [];
  const place = notes.scenes[0]?.place ?? { line: 1, column: 1 };
  const passPercent = Math.round(passingScore * 100);
  if (range.best < passingScore) {
    const bestPercent = Math.floor(range.best * 100);
    return [diagnose('pass-mark-out-of-reach', place, { passPercent, bestPercent })];
  }
  if (range.worst >= passingScore) {
    const worstPercent = Math.floor(range.worst * 100);
    return [diagnose('pass-mark-always-met', place, { passPercent, worstPercent })];
  }
  return [];
};
