import type { LmsCaller } from './call-lms.ts';
import { foldStatus } from './lesson-status.ts';
import { scorePercent } from './score-format.ts';
import { createObjectiveList, type ObjectiveList } from './scorm-objectives.ts';
import type { Objective } from './tracker.ts';

/** Source: SCORM 1.2 RTE, cmi.objectives. */
export function createScorm12Objectives(lms: LmsCaller): ObjectiveList {
  return createObjectiveList(lms, (objective, passingScore) => [
    ...listScore(objective, passingScore),
    ['status', sayStatus(objective)],
  ]);
}

function listScore({ scoreScaled, success }: Objective, passingScore: number): [string, string][] {
  if (scoreScaled === null || !Number.isFinite(scoreScaled)) return [];
  return [['score.raw', String(scorePercent({ scoreScaled, success, passingScore }))]];
}

function sayStatus({ completion, success }: Objective): string {
  return completion === 'not attempted' ? completion : foldStatus({ completion, success });
}
