/**
 * What a session says, before it is said: everything but actor and context, which are put in when a
 * statement is sent. So what waits in the browser names nobody, and what a lost session could not send
 * goes out with the context of the next.
 */
import { formatIsoDuration } from '../durations.ts';
import { scorePercent } from '../score-format.ts';
import type { Interaction, Objective, Progress } from '../tracker.ts';
import type { JsonObject } from './json.ts';

/** Completion and duration, and neither score nor success (9.5.1.0-2, 9.5.2.0-3, 9.5.3.0-1, 9.5.4.1-2). */
export function completed(given: Given, sessionMs: number): StatementDraft {
  return aboutAu('completed', given, { completion: true, ...lasting(sessionMs) });
}

/** Passed or failed, with duration and score (9.5.2.0-1, 9.5.2.0-2, 9.5.4.1-3, 9.5.4.1-4). */
export function judged(given: Given, sessionMs: number, { verb, score }: Verdict): StatementDraft {
  const success = verb === 'passed';
  return aboutAu(verb, given, { success, ...(score && { score }), ...lasting(sessionMs) });
}

/** Last of a session (9.3.0.0-5), with its duration (9.5.4.1-1). */
export function terminated(given: Given, sessionMs: number): StatementDraft {
  return aboutAu('terminated', given, lasting(sessionMs));
}

/** A statement about the AU as a whole (8.1.5.0-6). Initialized has no result. */
export function aboutAu(verb: Verb, given: Given, result: JsonObject = {}): StatementDraft {
  return { ...given, verb, part: '', result };
}

/**
 * The verdict on a final result; null while there is none. `masteryScore` is scaled, 0 to 1. With a mastery score the score decides, so
 * that the two never contradict each other (9.3.4.0-2, 9.3.5.0-2, 9.5.1.0-1, 10.2.4.0-2). `raw` has
 * `min` and `max` beside it (9.5.1.0-3).
 */
export function judge(progress: Result, masteryScore: number | null): Verdict | null {
  const { completion, success, scoreScaled, passingScore } = progress;
  if (completion !== 'completed' || success === 'unknown') return null;
  if (scoreScaled === null || !Number.isFinite(scoreScaled)) return { verb: success };
  const scaled = round(scoreScaled);
  const isPassed = masteryScore === null ? success === 'passed' : scaled >= masteryScore;
  const verb = isPassed ? 'passed' : 'failed';
  const mark = masteryScore ?? passingScore;
  const raw = scorePercent({ scoreScaled: scaled, success: verb, passingScore: mark });
  return { verb, score: { scaled, raw, min: 0, max: 100 } };
}

/** A decision as a 'cmi5 allowed' statement. Source: xAPI 1.0.3, part 2, interaction activities. */
export function answered(id: string, interaction: Interaction, language: string): StatementDraft {
  const { response, result, latencyMs, description, choices, correctResponses } = interaction;
  return {
    id,
    at: interaction.decidedAt,
    verb: 'answered',
    part: `/interaction/${encodeURIComponent(interaction.id)}`,
    definition: {
      type: `${vocabulary}activities/cmi.interaction`,
      interactionType: 'choice',
      description: { [language]: description },
      choices: choices.map(({ key, words }) => ({ id: key, description: { [language]: words } })),
      correctResponsesPattern: correctResponses,
    },
    result: {
      response,
      // An acceptable choice is neither a success nor a failure.
      ...(result !== 'neutral' && { success: result === 'correct' }),
      ...lasting(latencyMs),
    },
  };
}

/** An outcome, once it is final, as a 'cmi5 allowed' statement. */
export function scored(given: Given, objective: Objective, language: string): StatementDraft {
  const { success, scoreScaled } = objective;
  return {
    ...given,
    verb: 'scored',
    part: objectivePart(objective.id),
    definition: {
      type: `${vocabulary}activities/objective`,
      description: { [language]: objective.description },
    },
    result: {
      score: { scaled: round(scoreScaled ?? 0) },
      ...(success !== 'unknown' && { success: success === 'passed' }),
    },
  };
}

export function objectivePart(id: string): string {
  return `/objective/${encodeURIComponent(id)}`;
}

function lasting(durationMs: number): JsonObject {
  return { duration: formatIsoDuration(durationMs) };
}

/** Without the noise of binary fractions: 0.7999999999999999 is four fifths. */
function round(scaled: number): number {
  return Number(Math.min(Math.max(scaled, 0), 1).toFixed(7));
}

/** ADL's, for verbs and types of activities. */
export const vocabulary = 'http://adlnet.gov/expapi/';

/** A statement without actor and context. */
export interface StatementDraft extends Given {
  verb: Verb;
  /** What follows the activity's id in the id of the object: '' for the AU itself, `/interaction/…`. */
  part: string;
  definition?: JsonObject;
  result?: JsonObject;
}

export type Verb = 'initialized' | 'terminated' | ResultVerb | 'answered' | 'scored';
export type ResultVerb = 'completed' | 'passed' | 'failed';

export interface Verdict {
  verb: 'passed' | 'failed';
  score?: { scaled: number; raw: number; min: number; max: number };
}

export interface Given {
  /** UUID (9.1.0.0-1). */
  id: string;
  /** Milliseconds since the epoch. */
  at: number;
}

type Result = Pick<Progress, 'completion' | 'success' | 'scoreScaled' | 'passingScore'>;
