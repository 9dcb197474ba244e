import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { pathsOf } from '../../paths-of.ts';

const fewest = 3;
const most = 7;

/** A path with too few decisions to practise on, or too many to come back to. */
export const pathDecisions: CheckRule = (read, graph) => {
  const { decisions } = pathsOf(read);
  if (!decisions) return [];
  const place = graph.placeOf(read.story.start);
  return [
    { decisions: decisions.least, isLongest: false, isOdd: decisions.least < fewest },
    { decisions: decisions.most, isLongest: true, isOdd: decisions.most > most },
  ]
    .filter(({ isOdd }) => isOdd)
    .map(({ decisions, isLongest }) => diagnose('path-decisions', place, { decisions, isLongest }));
};
