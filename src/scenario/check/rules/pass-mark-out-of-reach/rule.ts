import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { pathsOf } from '../../paths-of.ts';

/** A passing score that no path reaches. On a circle scores go on rising. */
export const passMarkOutOfReach: CheckRule = (read, graph, { passingScore }) => {
  const { isWhole, hasCircles, score } = pathsOf(read);
  if (!isWhole || hasCircles || !score || score.most >= passingScore) return [];
  const passPercent = Math.round(passingScore * 100);
  const bestPercent = Math.floor(score.most * 100);
  const place = graph.placeOf(read.story.start);
  return [diagnose('pass-mark-out-of-reach', place, { passPercent, bestPercent })];
};
