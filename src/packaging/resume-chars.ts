import type { Course } from '../library/index.ts';
import { countKeptSteps } from '../scenario/index.ts';
import { worstCaseLength } from '../tracking/index.ts';

/** Characters of resume data at worst: every scenario of the course stopped at its last step. */
export function worstResumeChars({ scenarios }: Pick<Course, 'scenarios'>): number {
  return worstCaseLength({
    scenarioIds: scenarios.map(({ id }) => id),
    longestPaths: Object.fromEntries(scenarios.map(({ id, read }) => [id, countKeptSteps(read)])),
  });
}
