import { type Interaction, interactionId, sayPlainly } from '../tracking/index.ts';
import { bestKeys, type Decision } from './attempt-state.svelte.ts';
import type { Course, CourseScenario } from './course.ts';
import { objectiveId } from './objectives.ts';

/** A decision for the LMS; nothing where the course reports no single decisions. */
export function reportDecisions(
  { reporting, scenarios }: Pick<Course, 'reporting' | 'scenarios'>,
  scenarioId: string,
  decision: Decision,
  times: { shownAt: number; decidedAt: number },
): Interaction[] {
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  return scenario && reporting === 'all' ? [reportDecision(scenario, decision, times)] : [];
}

/**
 * A decision as an LMS hears of it. The best choice is `correct`, a poor one `wrong`, and an acceptable
 * one `neutral`. `shownAt` and `decidedAt` are milliseconds since the epoch.
 */
function reportDecision(
  { id: scenarioId, outcomes }: Pick<CourseScenario, 'id' | 'outcomes'>,
  { scene, choice }: Decision,
  { shownAt, decidedAt }: { shownAt: number; decidedAt: number },
): Interaction {
  const results = { best: 'correct', acceptable: 'neutral', poor: 'wrong' } as const;
  return {
    id: interactionId(scenarioId, scene.id),
    response: choice.key,
    correctResponses: bestKeys(scene),
    result: results[choice.verdict],
    latencyMs: Math.max(0, decidedAt - shownAt),
    decidedAt,
    description: sayPlainly(scene.title),
    choices: scene.choices.map(({ key, text }) => ({ key, words: sayPlainly(text) })),
    objectiveIds: outcomes.map(objectiveId),
  };
}
