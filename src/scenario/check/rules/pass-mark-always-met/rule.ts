import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { pathsOf } from '../../paths-of.ts';

/** A passing score that no path misses, in a story with decisions. On a circle scores go on falling. */
export const passMarkAlwaysMet: CheckRule = (read, graph, { passingScore }) => {
  const { isWhole, hasCircles, score, decisions } = pathsOf(read);
  if (!isWhole || hasCircles || !score || decisions?.most === 0) return [];
  if (score.least < passingScore) return [];
  const passPercent = Math.round(passingScore * 100);
  const worstPercent = Math.floor(score.least * 100);
  const place = graph.placeOf(read.story.start);
  return [diagnose('pass-mark-always-met', place, { passPercent, worstPercent })];
};
