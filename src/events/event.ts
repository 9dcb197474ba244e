/**
 * The flat event: one row for each thing that is known about a learner, whoever told it. The try-it LMS, the
 * importers of HR's page and cmi5 statements all map to it, and so does `sql/`. Saved as text it has the
 * columns of `event-columns.ts`; `docs/event-schema.md` describes it for people who have never seen this code.
 */
export const eventSchemaVersion = 1;

export type CanteenEvent = AttemptEvent | DecisionEvent | StandingEvent;

/** Who it is about. Whatever a source knows; what it does not know is empty, and not all three are. */
export interface LearnerIdentity {
  /** Staff, assignment or ID number, or an account name, as written. */
  learnerId: string;
  email: string;
  learnerName: string;
}

interface EventBase extends LearnerIdentity {
  /** `everyone`, or another package's name as the source has it. */
  courseId: string;
  /** Milliseconds since 1970 in UTC; null where the source does not say. */
  at: number | null;
}

/** One attempt, as it stands at the time of the export. `at` is when it was opened or written to last. */
export interface AttemptEvent extends EventBase, Result {
  kind: 'attempt';
  /** 1, 2, … for each learner and course. */
  attempt: number;
  startedAt: number | null;
  /** Time spent, in milliseconds. */
  durationMs: number | null;
  /** Version of the content that was played, `0.1.0`; empty where nobody says. */
  release: string;
}

/**
 * Where a learner stands in a course, over all attempts: what a completion report or a gradebook says, also
 * of somebody who has never begun. `at` is when it was completed.
 */
export interface StandingEvent extends EventBase, Result {
  kind: 'standing';
}

/** A choice that was made. `at` is when. */
export interface DecisionEvent extends EventBase {
  kind: 'decision';
  attempt: number;
  /** `friend_request__two_in_the_morning`; a package of another make has ids of its own. */
  interactionId: string;
  /** The choice's letter, or the text that another package reports. */
  response: string;
  result: DecisionResult;
  /** 1 when this attempt met the scene for the first time, 2 when it was decided in again, … */
  nth: number;
  latencyMs: number | null;
}

interface Result {
  /** `unknown`: the source reports no status (Moodle's SCORM reports do not). */
  completion: 'not attempted' | 'incomplete' | 'completed' | 'unknown';
  success: 'passed' | 'failed' | 'unknown';
  /** 0 to 1. */
  scoreScaled: number | null;
}

export type DecisionResult = 'best' | 'acceptable' | 'poor' | 'unknown';

/** Interactions say `correct`, `neutral` and `wrong` (SCORM 2004: `incorrect`); see DESIGN_GOALS on 'neutral'. */
export function readResult(reported: string): DecisionResult {
  const results: Record<string, DecisionResult> = {
    correct: 'best',
    neutral: 'acceptable',
    wrong: 'poor',
    incorrect: 'poor',
  };
  return results[reported.trim().toLowerCase()] ?? 'unknown';
}
