import type { LmsCaller } from './call-lms.ts';
import { foldStatus, readLessonStatus, unfoldStatus } from './lesson-status.ts';
import { scorePercent } from './score-format.ts';
import { createObjectiveList, type ObjectiveList } from './scorm-objectives.ts';
import type { Objective } from './tracker.ts';

/** Source: SCORM 1.2 RTE, cmi.objectives. */
export function createScorm12Objectives(lms: LmsCaller): ObjectiveList {
  return createObjectiveList(lms, {
    listFields: (objective, passingScore) => [
      ...listScore(objective, passingScore),
      ['status', sayStatus(objective)],
    ],
    readResult: (tell) => {
      const raw = tell('score.raw');
      const scoreScaled = raw === '' || !(Number(raw) >= 0) ? null : Number(raw) / 100;
      return { ...unfoldStatus(readLessonStatus(tell('status'))), scoreScaled };
    },
  });
}

function listScore({ scoreScaled, success }: Objective, passingScore: number): [string, string][] {
  if (scoreScaled === null || !Number.isFinite(scoreScaled)) return [];
  return [['score.raw', String(scorePercent({ scoreScaled, success, passingScore }))]];
}

function sayStatus({ completion, success }: Objective): string {
  return completion === 'not attempted' ? completion : foldStatus({ completion, success });
}
