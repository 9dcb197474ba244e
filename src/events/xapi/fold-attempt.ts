import type { AttemptEvent, DecisionEvent } from '../event.ts';
import { readDecisionResult, type StatementFacts } from './read-statement.ts';

/**
 * What the statements of one registration come to, in the order in which they were made. Passed counts over
 * failed; the score is that of the judgement that counts. A package that is no cmi5 may say it all with
 * completed. Time is what each session's end says of it. Source: cmi5 9.3 and 9.5.
 */
export function foldAttempt(facts: readonly AttemptFact[]): Folded {
  const last = (verb: AttemptFact['verb']) => facts.findLast((each) => each.verb === verb);
  const completed = last('completed');
  const judgement = last('passed') ?? last('failed') ?? completed;
  const isPassed = judgement?.verb === 'passed' || judgement?.success === true;
  const isFailed = judgement?.verb === 'failed' || judgement?.success === false;
  const isCompleted = completed !== undefined || judgement?.isCompletion === true;
  const hasBegun = facts.some(({ verb }) => verb !== 'of the LMS' && verb !== 'ended');
  const times = facts.flatMap(({ at }) => at ?? []);
  const durations = facts.flatMap(({ verb, durationMs }) =>
    verb === 'ended' && durationMs !== null ? durationMs : [],
  );
  return {
    at: times.at(-1) ?? null,
    startedAt: times[0] ?? null,
    completion: isCompleted ? 'completed' : hasBegun ? 'incomplete' : 'not attempted',
    success: isPassed ? 'passed' : isFailed ? 'failed' : 'unknown',
    scoreScaled: judgement?.scoreScaled ?? null,
    durationMs: durations.length === 0 ? null : durations.reduce((sum, each) => sum + each, 0),
    release: facts.findLast(({ release }) => release !== '')?.release ?? '',
  };
}

/** When they say for the first time that the course was completed; null where they do not. */
export function findCompletion(facts: readonly AttemptFact[]): number | null {
  return facts.find(({ verb, isCompletion }) => verb === 'completed' || isCompletion)?.at ?? null;
}

/** The decisions among them, counted for each scene. */
export function foldDecisions(facts: readonly AttemptFact[]): FoldedDecision[] {
  const times = new Map<string, number>();
  return facts.flatMap((fact) => {
    const { interactionId, at, response, durationMs } = fact;
    if (interactionId === '') return [];
    const nth = (times.get(interactionId) ?? 0) + 1;
    times.set(interactionId, nth);
    const result = readDecisionResult(fact);
    return [{ at, interactionId, response, result, nth, latencyMs: durationMs }];
  });
}

/** A statement about an attempt that is known already. */
export type AttemptFact = Omit<StatementFacts, 'learner' | 'course' | 'registration'>;

type Known = 'kind' | 'learnerId' | 'email' | 'learnerName' | 'courseId' | 'attempt';
type Folded = Omit<AttemptEvent, Known>;
type FoldedDecision = Omit<DecisionEvent, Known>;
