import type { CompletionStatus, Progress, RecordedResult, SuccessStatus } from './tracker.ts';

/** The one value of `cmi.core.lesson_status` that stands for completion and success together. */
export function foldStatus({ completion, success }: StatusPair): LessonStatus {
  if (completion === 'incomplete') return 'incomplete';
  return success === 'unknown' ? 'completed' : success;
}

/** The other way round, as far as one value can say. */
export function unfoldStatus(status: LessonStatus): Pick<RecordedResult, 'completion' | 'success'> {
  const completion: CompletionStatus = isTerminal(status) ? 'completed' : (status as OpenStatus);
  const success: SuccessStatus = status === 'passed' || status === 'failed' ? status : 'unknown';
  return { completion, success };
}

/** The better of two: a record is never lowered (tracking A4.2). */
export function higherStatus(a: LessonStatus, b: LessonStatus): LessonStatus {
  return ladder.indexOf(a) > ladder.indexOf(b) ? a : b;
}

export function isTerminal(status: LessonStatus): boolean {
  return ladder.indexOf(status) > ladder.indexOf('incomplete');
}

/**
 * What an LMS gives as status. AICC relays may send one letter or capitals; `browsed`, an empty text
 * and words of the LMS's own count as not attempted.
 */
export function readLessonStatus(text: string): LessonStatus {
  const word = text.trim().toLowerCase();
  return ladder.find((status) => word === status || word === status[0]) ?? 'not attempted';
}

const ladder = ['not attempted', 'incomplete', 'failed', 'completed', 'passed'] as const;

export type LessonStatus = (typeof ladder)[number];
type OpenStatus = 'not attempted' | 'incomplete';
type StatusPair = Pick<Progress, 'completion' | 'success'>;
