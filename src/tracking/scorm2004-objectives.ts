import type { LmsCaller } from './call-lms.ts';
import { sayPlainly } from './plain-line.ts';
import { formatScaled } from './score-format.ts';
import { createObjectiveList, type ObjectiveList } from './scorm-objectives.ts';
import { readCompletion, readScaled, readSuccess } from './scorm2004-launch.ts';
import type { Objective } from './tracker.ts';

/** Source: RTE 4th edition, cmi.objectives. */
export function createScorm2004Objectives(lms: LmsCaller): ObjectiveList {
  return createObjectiveList(lms, {
    listFields,
    readResult: (tell) => ({
      completion: readCompletion(tell('completion_status')),
      success: readSuccess(tell('success_status')),
      scoreScaled: readScaled(tell('score.scaled')),
    }),
  });
}

function listFields({ scoreScaled, success, completion, description }: Objective) {
  const fields: [string, string][] = [['description', sayPlainly(description)]];
  if (scoreScaled !== null && Number.isFinite(scoreScaled)) {
    fields.push(['score.scaled', formatScaled(scoreScaled)]);
  }
  if (success !== 'unknown') fields.push(['success_status', success]);
  fields.push(['completion_status', completion]);
  return fields;
}
