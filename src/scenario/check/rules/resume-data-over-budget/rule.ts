import { diagnose } from '../../../diagnostic.ts';
import { longestPathKept } from '../../../shorten-path.ts';
import type { CheckRule } from '../../check-rule.ts';
import { findLongestPath } from '../../longest-path.ts';

/** A story with a path that resume data could not keep. */
export const resumeDataOverBudget: CheckRule = ({ story }, graph) => {
  const steps = findLongestPath(graph, story.start);
  if (steps <= longestPathKept) return [];
  const data = { steps, budget: longestPathKept };
  return [diagnose('resume-data-over-budget', graph.placeOf(story.start), data)];
};
