import { formatIsoDuration, readIsoDuration } from '../durations.ts';
import { scormName } from '../learners.ts';
import type { CmiEntry, CmiModel } from './cmi-model.ts';
import type { CmiResult, ScormDialect } from './scorm-dialect.ts';
import { scorm2004Elements } from './scorm2004-elements.ts';
import { refuseScorm2004Order } from './scorm2004-order.ts';
import { findScorm2004ResponseType } from './scorm2004-responses.ts';
import { scorm2004Words } from './scorm2004-words.ts';
import { createStrictScorm2004Api } from './strict-scorm2004-api.ts';

const exit = 'cmi.exit';
const sessionTime = 'cmi.session_time';
const successStatus = 'cmi.success_status';
const scaledScore = 'cmi.score.scaled';

/** One edition of SCORM 2004. Source: SCORM 2004 4th Edition RTE; where ADL and Moodle differ, the stricter. */
export function scorm2004Dialect({ title, suspendDataChars }: Edition): ScormDialect {
  return {
    ...scorm2004Words,
    apiName: 'API_1484_11',
    rules: {
      title,
      elements: scorm2004Elements(suspendDataChars),
      codes: {
        keyword: '404',
        unknown: '401',
        setNothing: '351',
        getNothing: '301',
        readOnly: '404',
        writeOnly: '405',
        setGap: '351',
        getBeyond: '301',
        mismatch: '406',
        outOfRange: '407',
        withoutValue: '403',
      },
      refuseOrder: refuseScorm2004Order,
      findResponseType: findScorm2004ResponseType,
    },
    elements: {
      exit,
      sessionTime,
      location: 'cmi.location',
      suspendData: 'cmi.suspend_data',
      ofOneSession: [exit, sessionTime, 'adl.nav.request'],
      response: 'learner_response',
      decidedAt: 'timestamp',
    },
    suspendDataChars,
    startsAfresh: true,
    createApi: createStrictScorm2004Api,
    give: (learner, launch, { launchData, passingScore }) => [
      ['cmi.learner_id', learner.id],
      ['cmi.learner_name', scormName(learner)],
      ['cmi.credit', launch.mode === 'normal' ? 'credit' : 'no-credit'],
      ['cmi.mode', launch.mode],
      ['cmi.entry', launch.entry],
      ['cmi.total_time', formatIsoDuration(launch.totalMs)],
      ...(launchData === '' ? [] : [['cmi.launch_data', launchData] satisfies CmiEntry]),
      ...(passingScore === null
        ? []
        : [['cmi.scaled_passing_score', sayScaled(passingScore)] satisfies CmiEntry]),
    ],
    /**
     * Where the LMS has a scaled passing score it judges success itself, and without a score success is
     * unknown. Source: SCORM 2004 4th Edition RTE, 4.2.22.1.
     */
    settle: (model, { mode, passingScore }) => {
      if (mode !== 'normal' || passingScore === null) return model.entries();
      const score = model.get(scaledScore);
      const judged =
        score === undefined
          ? 'unknown'
          : Number(score) >= Number(sayScaled(passingScore))
            ? 'passed'
            : 'failed';
      return [
        ...model.entries().filter(([name]) => name !== successStatus),
        [successStatus, judged],
      ];
    },
    readResult,
    readDuration: readIsoDuration,
  };
}

/**
 * Completion and success are two facts; one without the other is work in progress. A score below 0 counts
 * as 0.
 */
function readResult(model: CmiModel): CmiResult {
  const success = model.get(successStatus);
  const completion =
    model.get('cmi.completion_status') ?? (success === undefined ? 'not attempted' : 'unknown');
  const score = model.get(scaledScore);
  return {
    completion:
      completion === 'completed' || completion === 'not attempted' ? completion : 'incomplete',
    success: success === 'passed' || success === 'failed' ? success : 'unknown',
    scoreScaled: score === undefined ? null : Math.min(1, Math.max(0, Number(score))),
  };
}

/** At most seven decimals, and never an exponent. */
function sayScaled(scaled: number): string {
  return scaled.toFixed(7).replace(/\.?0+$/, '');
}

interface Edition {
  title: string;
  /** What the edition promises a package: 4,000 in the 3rd, 64,000 in the 4th. */
  suspendDataChars: number;
}
