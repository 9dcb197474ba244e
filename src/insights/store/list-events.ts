import type { CanteenEvent, LearnerIdentity } from '../../events/index.ts';
import { sayCompletion, sayResult, saySuccess } from './codes.ts';
import { noLatency } from './columns.ts';
import type { Records } from './records.ts';

/**
 * What has been read, as events: each learner under one identity, each course under one name, each decision
 * once. Several sources may each say something about an attempt. Read again, it gives the same records.
 */
export function* listEvents(records: Records): Generator<CanteenEvent> {
  yield* listOnce(listAttempts(records));
  yield* listOnce(listStandings(records));
  yield* listDecisions(records);
}

function* listAttempts(records: Records): Generator<CanteenEvent> {
  for (const { facts, attempts } of records.files) {
    const columns = facts.attempts;
    for (let row = 0; row < columns.length; row += 1) {
      yield {
        kind: 'attempt',
        ...nameAttempt(records, attempts[columns.attempt[row] ?? 0] ?? 0),
        startedAt: orNull(columns.startedAt[row]),
        at: orNull(columns.at[row]),
        durationMs: orNull(columns.durationMs[row]),
        scoreScaled: orNull(columns.score[row]),
        completion: sayCompletion(columns.completion[row] ?? 0),
        success: saySuccess(columns.success[row] ?? 0),
        release: facts.releases.texts[columns.release[row] ?? 0] ?? '',
      };
    }
  }
}

function* listStandings({ standings, ...records }: Records): Generator<CanteenEvent> {
  for (let row = 0; row < standings.size; row += 1) {
    yield {
      kind: 'standing',
      ...nameLearner(records, standings.learner[row]),
      courseId: records.courses[standings.course[row] ?? 0]?.id ?? '',
      at: orNull(standings.at[row]),
      scoreScaled: orNull(standings.score[row]),
      completion: sayCompletion(standings.completion[row] ?? 0),
      success: saySuccess(standings.success[row] ?? 0),
    };
  }
}

/** Leaves out what two files say in the same words. */
function* listOnce(events: Iterable<CanteenEvent>): Generator<CanteenEvent> {
  const seen = new Set<string>();
  for (const event of events) {
    const said = JSON.stringify(event);
    if (!seen.has(said)) yield event;
    seen.add(said);
  }
}

function* listDecisions(records: Records): Generator<CanteenEvent> {
  const { choices, interactions, responses } = records;
  for (const { columns, attempts, choices: choiceOf, isRepeat } of records.decisions) {
    for (let row = 0; row < columns.length; row += 1) {
      if (isRepeat[row] === 1) continue;
      const choice = choiceOf[columns.choice[row] ?? 0] ?? 0;
      const latencyMs = columns.latencyMs[row] ?? noLatency;
      yield {
        kind: 'decision',
        ...nameAttempt(records, attempts[columns.attempt[row] ?? 0] ?? 0),
        interactionId: interactions[choices.interaction[choice] ?? 0] ?? '',
        response: responses[choices.response[choice] ?? 0] ?? '',
        result: sayResult(columns.result[row] ?? 0),
        nth: columns.nth[row] ?? 1,
        latencyMs: latencyMs === noLatency ? null : latencyMs,
        at: orNull(columns.at[row]),
      };
    }
  }
}

function nameAttempt(records: Records, row: number) {
  const { learner, course, number } = records.attempts;
  return {
    ...nameLearner(records, learner[row]),
    courseId: records.courses[course[row] ?? 0]?.id ?? '',
    attempt: number[row] ?? 1,
  };
}

function nameLearner({ learners }: Pick<Records, 'learners'>, number = 0): LearnerIdentity {
  const learner = learners[number];
  return {
    learnerId: learner?.learnerId ?? '',
    email: learner?.email ?? '',
    learnerName: learner?.name ?? '',
  };
}

function orNull(number = Number.NaN): number | null {
  return Number.isNaN(number) ? null : number;
}
