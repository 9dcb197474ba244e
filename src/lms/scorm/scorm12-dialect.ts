import { formatTimespan, readTimespan } from '../durations.ts';
import { scormName } from '../learners.ts';
import type { CmiModel } from './cmi-model.ts';
import type { CmiResult, ScormDialect } from './scorm-dialect.ts';
import { scorm12Elements } from './scorm12-elements.ts';
import { findScorm12ResponseType } from './scorm12-responses.ts';
import { scorm12Words } from './scorm12-words.ts';
import { createStrictScorm12Api } from './strict-scorm12-api.ts';

const status = 'cmi.core.lesson_status';
const exit = 'cmi.core.exit';
const sessionTime = 'cmi.core.session_time';

/** SCORM 1.2. Source: SCORM 1.2 RTE; where it is silent, the stricter of Moodle, ESR and the NHS Learning Hub. */
export const scorm12Dialect: ScormDialect = {
  ...scorm12Words,
  apiName: 'API',
  rules: {
    title: 'SCORM 1.2',
    elements: scorm12Elements,
    codes: {
      keyword: '402',
      unknown: '401',
      setNothing: '401',
      getNothing: '401',
      readOnly: '403',
      writeOnly: '404',
      setGap: '201',
      getBeyond: '201',
      mismatch: '405',
      outOfRange: '405',
    },
    // SCORM 1.2 asks for no order beyond indexes without gaps.
    refuseOrder: () => null,
    findResponseType: (_, interactionType) => findScorm12ResponseType(interactionType),
  },
  elements: {
    exit,
    sessionTime,
    location: 'cmi.core.lesson_location',
    suspendData: 'cmi.suspend_data',
    ofOneSession: [exit, sessionTime],
    response: 'student_response',
    decidedAt: 'time',
  },
  suspendDataChars: 4096,
  startsAfresh: false,
  createApi: createStrictScorm12Api,
  give: (learner, launch, { launchData, passingScore }) => [
    ['cmi.core.student_id', learner.id],
    ['cmi.core.student_name', scormName(learner)],
    ['cmi.core.credit', launch.mode === 'normal' ? 'credit' : 'no-credit'],
    ['cmi.core.lesson_mode', launch.mode],
    ['cmi.core.entry', launch.entry],
    ['cmi.core.total_time', formatTimespan(launch.totalMs)],
    ['cmi.launch_data', launchData],
    ['cmi.student_data.mastery_score', passingScore === null ? '' : sayPercent(passingScore)],
  ],
  /**
   * At the end of a session a status that nobody set is 'completed' ('browsed' after a look without
   * credit), and where the LMS has a mastery score it judges the raw score itself. Source: SCORM 1.2 RTE,
   * cmi.core.lesson_status; Moodle 4.5.
   */
  settle: (model, { mode, finished, passingScore }) => {
    if (!finished) return model.entries();
    const raw = model.get('cmi.core.score.raw');
    const isJudged = mode === 'normal' && passingScore !== null && raw !== undefined && raw !== '';
    if (isJudged) {
      model.set(status, Number(raw) >= Number(sayPercent(passingScore)) ? 'passed' : 'failed');
    } else if (model.get(status) === undefined) {
      model.set(status, mode === 'browse' ? 'browsed' : 'completed');
    }
    return model.entries();
  },
  readResult,
  readDuration: readTimespan,
};

/**
 * SCORM 1.2 folds two facts into one word: `passed` and `failed` are results of a completed attempt;
 * `browsed` was a look without credit and counts as incomplete. The score is scaled from 0 to `score.max`
 * (100 unless it is written).
 */
function readResult(model: CmiModel): CmiResult {
  const word = model.get(status);
  const isCompleted = ['passed', 'completed', 'failed'].includes(word ?? '');
  return {
    completion: word === undefined ? 'not attempted' : isCompleted ? 'completed' : 'incomplete',
    success: word === 'passed' || word === 'failed' ? word : 'unknown',
    scoreScaled: readScore(model),
  };
}

function readScore(model: CmiModel): number | null {
  const raw = model.get('cmi.core.score.raw') || undefined;
  if (raw === undefined) return null;
  const max = Number(model.get('cmi.core.score.max') || 100);
  const min = Number(model.get('cmi.core.score.min') || 0);
  if (max <= min) return null;
  return Math.min(1, Math.max(0, (Number(raw) - min) / (max - min)));
}

/** `0.825` is `82.5`. */
function sayPercent(scaled: number): string {
  return String(Math.round(scaled * 10_000) / 100);
}
