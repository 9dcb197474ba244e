/** The learner's result as SCORM 1.2 says it: one status, one score, neither ever lowered. */
import type { LmsCaller } from './call-lms.ts';
import { foldStatus, higherStatus, isTerminal, type LessonStatus } from './lesson-status.ts';
import { scorePercent } from './score-format.ts';
import { type ElementValue, scorm12Elements as elements } from './scorm12-elements.ts';
import type { Progress } from './tracker.ts';

/** Starts from what the record says at launch; takes in progress; lists what the record has to say. */
export function createScorm12Result(lms: LmsCaller, launch: ResultAtLaunch): Scorm12Result {
  let { status, rawScore } = launch;
  let isScoreOurs = false;
  let scoreRange: ElementValue[] | null = null;

  function raiseScore({ scoreScaled, success }: ResultProgress): void {
    if (scoreScaled === null || !Number.isFinite(scoreScaled)) return;
    const percent = scorePercent({ scoreScaled, success, passingScore: launch.passingScore });
    if (rawScore !== null && percent <= rawScore) return;
    rawScore = percent;
    isScoreOurs = true;
  }

  function listScore(): ElementValue[] {
    if (!isScoreOurs) return [];
    scoreRange ??= listScoreRange(lms);
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
  };
}

/** ESR keeps `raw` alone. An LMS that leaves its children unnamed is tried once. */
function listScoreRange(lms: LmsCaller): ElementValue[] {
  const children = lms.getValue(`${elements.score}._children`);
  if (!children.ok) return [];
  const names = children.value.split(',').map((name) => name.trim());
  const range = [
    { name: 'min', value: '0' },
    { name: 'max', value: '100' },
  ];
  return range
    .filter(({ name }) => children.value === '' || names.includes(name))
    .map(({ name, value }) => ({ element: `${elements.score}.${name}`, value }));
}

export interface ResultAtLaunch {
  status: LessonStatus;
  /** 0 to 100, or null when none is recorded. */
  rawScore: number | null;
  /** Scaled 0 to 1. */
  passingScore: number;
}

type ResultProgress = Pick<Progress, 'completion' | 'success' | 'scoreScaled'>;

export interface Scorm12Result {
  takeIn(progress: ResultProgress): void;
  isFinal(): boolean;
  /** Score, status and exit, in the order in which an LMS wants them. */
  list(): ElementValue[];
}
