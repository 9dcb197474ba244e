/**
 * The learner's result as SCORM 2004 says it: completion, success and score, each on its own and none
 * ever lowered. `progress_measure` is not written: Moodle makes the completion status from it. (A4.5, A4.6)
 */
import type { LmsCaller } from './call-lms.ts';
import { formatScaled, scorePercent } from './score-format.ts';
import { listScoreRange } from './score-range.ts';
import type { ElementValue, ScormResult } from './scorm-dialect.ts';
import { scorm2004Elements as elements } from './scorm2004-elements.ts';
import { readCompletion, readSuccess } from './scorm2004-launch.ts';
import type { RecordedResult, SuccessStatus } from './tracker.ts';

/** Starts from what the record says at launch; takes in progress; lists what the record has to say. */
export function createScorm2004Result(lms: LmsCaller, recorded: RecordedResult): ScormResult {
  let { completion, success, scoreScaled } = recorded;
  let rawPercent = 0;
  let isScoreOurs = false;
  let scoreRange: ElementValue[] | null = null;

  function listScore(): ElementValue[] {
    if (!isScoreOurs || scoreScaled === null) return [];
    scoreRange ??= listScoreRange(lms, elements.score);
    const scaled = { element: elements.scoreScaled, value: formatScaled(scoreScaled) };
    return [scaled, { element: `${elements.score}.raw`, value: String(rawPercent) }, ...scoreRange];
  }

  return {
    takeIn(progress) {
      const { scoreScaled: score } = progress;
      if (
        score !== null &&
        Number.isFinite(score) &&
        !(scoreScaled !== null && score <= scoreScaled)
      ) {
        scoreScaled = score;
        rawPercent = scorePercent({ ...progress, scoreScaled: score });
        isScoreOurs = true;
      }
      if (progress.completion === 'completed' || completion === 'not attempted') {
        completion = progress.completion;
      }
      success = better(success, progress.success);
    },
    isFinal: () => completion === 'completed',
    list: () => [
      ...listScore(),
      {
        element: elements.completion,
        value: completion === 'completed' ? completion : 'incomplete',
      },
      ...(success === 'unknown' ? [] : [{ element: elements.success, value: success }]),
      // Moodle gives the state back only after 'suspend', so it is said early and always (A4.12).
      { element: elements.exit, value: 'suspend' },
    ],
    findMissing() {
      const completed = lms.getValue(elements.completion);
      if (completed.ok && readCompletion(completed.value) !== 'completed') {
        return { element: elements.completion, value: completed.value };
      }
      if (success === 'unknown') return null;
      const told = lms.getValue(elements.success);
      const isThere = !told.ok || readSuccess(told.value) !== 'unknown';
      return isThere ? null : { element: elements.success, value: told.value };
    },
  };
}

function better(a: SuccessStatus, b: SuccessStatus): SuccessStatus {
  const ladder: SuccessStatus[] = ['unknown', 'failed', 'passed'];
  return ladder.indexOf(a) >= ladder.indexOf(b) ? a : b;
}
