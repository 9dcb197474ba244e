import { hashPathway, type SaveStatus, scorePercent, writeReceiptCode } from '../tracking/index.ts';
import type { Course } from './course.ts';
import type { CourseState } from './course-state.svelte.ts';
import type { Standing } from './standing.ts';

/**
 * The receipt code of this moment: what a learner has done and what they were told about its being saved.
 * `attempt` is the attempt's random number, `now` milliseconds since the epoch.
 */
export function writeReceipt(
  course: Course,
  standing: Standing,
  { attempt, now, status }: { attempt: number; now: number; status: SaveStatus },
): LearnerReceipt {
  const { isCompleted, scoreScaled, success } = standing;
  const { passingScore } = course;
  const saving = readSaving(status);
  const code = writeReceiptCode({
    pathway: hashPathway(course.id),
    release: course.version,
    result: isCompleted ? (success === 'unknown' ? 'completed' : success) : 'incomplete',
    scorePercent:
      scoreScaled === null ? null : scorePercent({ scoreScaled, success, passingScore }),
    date: new Date(now).toISOString().slice(0, 10),
    attempt,
    saving,
  });
  return { code, saving };
}

function readSaving(status: SaveStatus): LearnerReceipt['saving'] {
  if (['saved', 'result-saved', 'ended'].includes(status)) return 'saved';
  const isApart = ['not-connected', 'not-recorded', 'readonly'].includes(status);
  return isApart ? 'not-connected' : 'not-saved';
}

export interface LearnerReceipt {
  code: string;
  saving: 'saved' | 'not-saved' | 'not-connected';
}

/** The receipt of a learner at this moment. */
export function writeReceiptOf(learner: CourseState): LearnerReceipt {
  const { course, standing, status, attemptNumber, resultState } = learner;
  return writeReceipt(course, standing, {
    attempt: attemptNumber,
    now: learner.readClock(),
    status: resultState === 'waiting' ? 'not-saved' : status,
  });
}
