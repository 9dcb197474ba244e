import type { AttemptRecord, DecisionRecord } from '../tracking/index.ts';
import { type AttemptEvent, type CanteenEvent, type DecisionEvent, readResult } from './event.ts';
import { readIsoTime } from './iso-time.ts';

/**
 * The records of an LMS as events: for each attempt itself, then its decisions. Attempts are numbered anew
 * for each learner and course, in the order in which they were begun, because a course that was made for
 * two standards has a first attempt at either.
 */
export function eventsFromAttempts(
  records: readonly KnownAttempt[],
  about: AboutAttempts = {},
): CanteenEvent[] {
  const counts = new Map<string, number>();
  const inOrder = records.toSorted(
    (a, b) =>
      (readIsoTime(a.startedAt) ?? 0) - (readIsoTime(b.startedAt) ?? 0) || a.attempt - b.attempt,
  );
  return inOrder.flatMap((record) => {
    const key = JSON.stringify([record.learnerId, record.packageId]);
    const attempt = (counts.get(key) ?? 0) + 1;
    counts.set(key, attempt);
    return eventsFromAttempt({ ...record, attempt }, about);
  });
}

/** One attempt as it stands, and every decision of it in the order in which they were made. */
export function eventsFromAttempt(
  record: KnownAttempt,
  { release = '', email = '' }: AboutAttempts = {},
): [AttemptEvent, ...DecisionEvent[]] {
  const base = {
    learnerId: record.learnerId,
    email,
    learnerName: record.learnerName,
    courseId: record.packageId,
    attempt: record.attempt,
  };
  const times = new Map<string, number>();
  return [
    {
      kind: 'attempt',
      ...base,
      at: readIsoTime(record.lastAccessedAt),
      startedAt: readIsoTime(record.startedAt),
      completion: record.completion,
      success: record.success,
      scoreScaled: record.scoreScaled,
      durationMs: record.totalMs,
      release,
    },
    ...record.decisions.map((decision): DecisionEvent => {
      const nth = (times.get(decision.id) ?? 0) + 1;
      times.set(decision.id, nth);
      return {
        kind: 'decision',
        ...base,
        // SCORM 1.2 has a time of day only, which says too little.
        at: readIsoTime(decision.decidedAt ?? ''),
        interactionId: decision.id,
        response: decision.response,
        result: readResult(decision.result),
        nth,
        latencyMs: decision.latencyMs,
      };
    }),
  ];
}

/** A record, of which an LMS may know when each decision was made: ISO 8601, or a time of day. */
export type KnownAttempt = Omit<AttemptRecord, 'decisions'> & {
  decisions: readonly (DecisionRecord & { decidedAt?: string })[];
};

/** What a record does not say. */
export interface AboutAttempts {
  /** Version of the content that was played, `0.1.0`. */
  release?: string;
  email?: string;
}
