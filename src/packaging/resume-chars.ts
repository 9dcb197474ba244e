import { countKeptSteps, type ReadStory } from '../scenario/index.ts';
import { worstCaseLength } from '../tracking/index.ts';

/** Characters of resume data at worst: every scenario of the course stopped at its last step. */
export function worstResumeChars({
  scenarios,
}: {
  scenarios: readonly { id: string; read: ReadStory }[];
}): number {
  return worstCaseLength({
    scenarioIds: scenarios.map(({ id }) => id),
    longestPaths: Object.fromEntries(scenarios.map(({ id, read }) => [id, countKeptSteps(read)])),
  });
}
