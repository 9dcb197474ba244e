import type { Course } from '../library/index.ts';
import { drawGraph, findLongestPath, longestPathKept } from '../scenario/index.ts';
import { worstCaseLength } from '../tracking/index.ts';

/** Characters of resume data at worst: every scenario of the course stopped at its last step. */
export function worstResumeChars({ scenarios }: Pick<Course, 'scenarios'>): number {
  const longest = scenarios.map(({ id, read }) => {
    const steps = findLongestPath(drawGraph(read), read.story.start);
    return [id, Math.min(steps, longestPathKept)] as const;
  });
  return worstCaseLength({
    scenarioIds: scenarios.map(({ id }) => id),
    longestPaths: Object.fromEntries(longest),
  });
}
