/** The learner's result as SCORM 1.2 says it: one status, one score, neither ever lowered. */
import type { LmsCaller } from './call-lms.ts';
import {
  foldStatus,
  higherStatus,
  isTerminal,
  type LessonStatus,
  readLessonStatus,
} from './lesson-status.ts';
import { scorePercent } from './score-format.ts';
import { listScoreRange } from './score-range.ts';
import type { ElementValue, ResultProgress, ScormResult } from './scorm-dialect.ts';
import { scorm12Elements as elements } from './scorm12-elements.ts';

/** Starts from what the record says at launch; takes in progress; lists what the record has to say. */
export function createScorm12Result(lms: LmsCaller, launch: ResultAtLaunch): ScormResult {
  let { status, rawScore } = launch;
  let isScoreOurs = false;
  let scoreRange: ElementValue[] | null = null;

  function raiseScore({ scoreScaled, success, passingScore }: ResultProgress): void {
    if (scoreScaled === null || !Number.isFinite(scoreScaled)) return;
    const percent = scorePercent({ scoreScaled, success, passingScore });
    if (rawScore !== null && percent <= rawScore) return;
    rawScore = percent;
    isScoreOurs = true;
  }

  function listScore(): ElementValue[] {
    if (!isScoreOurs) return [];
    scoreRange ??= listScoreRange(lms, elements.score);
    return [{ element: elements.scoreRaw, value: String(rawScore) }, ...scoreRange];
  }

  return {
    takeIn(progress) {
      raiseScore(progress);
      status = higherStatus(status, foldStatus(progress));
    },
    isFinal: () => isTerminal(status),
    list: () => [
      ...listScore(),
      { element: elements.status, value: status },
      { element: elements.exit, value: isTerminal(status) ? '' : 'suspend' },
    ],
    findMissing() {
      const answer = lms.getValue(elements.status);
      const isThere = !answer.ok || isTerminal(readLessonStatus(answer.value));
      return isThere ? null : { element: elements.status, value: answer.value };
    },
  };
}

export interface ResultAtLaunch {
  status: LessonStatus;
  /** 0 to 100, or null when none is recorded. */
  rawScore: number | null;
}
