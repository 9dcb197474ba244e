/** The SCORM 1.2 data model as the strictest of the LMSs takes it. Facts: tracking A5, D3, E1, E2, G. */
import type { DataModel, Format } from './data-model.ts';
import {
  atMost,
  both,
  decimal,
  matching,
  oneOf,
  readOnly,
  suspendData,
  writeOnly,
} from './formats.ts';

/** Decimals are allowed, more than 100 is not (Moodle 4.5.6, measured: 100.5 and -1 give 405). */
const score: Format = (value, context) =>
  /^\d{1,3}(\.\d*)?$/.test(value) ? decimal(0, 100)(value.replace(/\.$/, ''), context) : 'type';
/** At most two decimals, seconds under 60 (Moodle refuses 00:01:02.345). */
const timespan = matching(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
/** Moodle's `[\u0021-\u007E]`; the Learning Hub refuses spaces too, and keeps 255 characters. */
const identifier = matching(/^[!-~]{1,255}$/);
const objectiveStatus = oneOf(
  'passed',
  'completed',
  'failed',
  'incomplete',
  'browsed',
  'not attempted',
);

/** By the interaction's type; the Learning Hub allows 26 members of one character. */
const responses: Record<string, RegExp> = {
  'true-false': /^[01tf]$/,
  choice: /^[a-z0-9](,[a-z0-9]){0,25}$/,
  'fill-in': /^[ -~]{1,255}$/,
  matching: /^[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9]){0,25}$/,
  performance: /^[\w,.]{1,255}$/,
  sequencing: /^[a-z0-9](,[a-z0-9]){0,25}$/,
  likert: /^[a-z0-9]$/,
  numeric: /^-?\d+(\.\d+)?$/,
};
const response: Format = (value, { type = '' }) => (responses[type]?.test(value) ? null : 'type');

const core = {
  'cmi.core._children': readOnly(
    'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
  ),
  'cmi.core.student_id': readOnly(),
  'cmi.core.student_name': readOnly(),
  'cmi.core.lesson_location': both(matching(/^[ -~]{0,255}$/)),
  'cmi.core.credit': readOnly('credit'),
  'cmi.core.lesson_status': both(oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed'), {
    initial: 'not attempted',
  }),
  'cmi.core.entry': readOnly(''),
  'cmi.core.score._children': readOnly('raw,min,max'),
  'cmi.core.score.raw': both(score),
  'cmi.core.score.min': both(score),
  'cmi.core.score.max': both(score),
  'cmi.core.total_time': readOnly('0000:00:00.00'),
  'cmi.core.lesson_mode': readOnly('normal'),
  'cmi.core.exit': writeOnly(oneOf('', 'time-out', 'suspend', 'logout')),
  'cmi.core.session_time': writeOnly(timespan),
};

const objectives = {
  'cmi.objectives._children': readOnly('id,score,status'),
  'cmi.objectives.n.id': both(identifier),
  'cmi.objectives.n.score._children': readOnly('raw,min,max'),
  'cmi.objectives.n.score.raw': both(score),
  'cmi.objectives.n.score.min': both(score),
  'cmi.objectives.n.score.max': both(score),
  'cmi.objectives.n.status': both(objectiveStatus, { initial: 'not attempted' }),
};

const interactions = {
  'cmi.interactions._children': readOnly(
    'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
  ),
  'cmi.interactions.n.id': writeOnly(identifier),
  'cmi.interactions.n.objectives.n.id': writeOnly(identifier),
  'cmi.interactions.n.time': writeOnly(matching(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/)),
  'cmi.interactions.n.type': writeOnly(oneOf(...Object.keys(responses))),
  'cmi.interactions.n.correct_responses.n.pattern': writeOnly(response, { needsType: true }),
  'cmi.interactions.n.weighting': writeOnly(decimal()),
  'cmi.interactions.n.student_response': writeOnly(response, { needsType: true }),
  'cmi.interactions.n.result': writeOnly(
    matching(/^(correct|wrong|unanticipated|neutral|\d{1,3}(\.\d+)?)$/),
  ),
  'cmi.interactions.n.latency': writeOnly(timespan),
};

export const scorm12Model: DataModel = {
  elements: {
    'cmi._version': readOnly('3.4'),
    ...core,
    'cmi.suspend_data': both(suspendData),
    'cmi.launch_data': readOnly(),
    'cmi.comments': both(atMost(4096)),
    'cmi.comments_from_lms': readOnly(),
    ...objectives,
    'cmi.student_data._children': readOnly('mastery_score,max_time_allowed,time_limit_action'),
    'cmi.student_data.mastery_score': readOnly(),
    'cmi.student_data.max_time_allowed': readOnly(),
    'cmi.student_data.time_limit_action': readOnly(),
    'cmi.student_preference._children': readOnly('audio,language,speed,text'),
    'cmi.student_preference.audio': both(matching(/^-?\d{1,3}$/)),
    'cmi.student_preference.language': both(atMost(255)),
    'cmi.student_preference.speed': both(matching(/^-?\d{1,3}$/)),
    'cmi.student_preference.text': both(oneOf('-1', '0', '1')),
    ...interactions,
  },
  lists: {
    'cmi.objectives': 'id',
    'cmi.interactions': 'id',
    'cmi.interactions.n.objectives': 'id',
    'cmi.interactions.n.correct_responses': 'pattern',
  },
  // SCORM 1.2 has one number for many faults; an index out of turn is an invalid argument.
  faults: {
    general: '101',
    argument: '201',
    'initialized-twice': '101',
    'initialized-after-end': '101',
    'finish-before-start': '301',
    'finish-after-end': '301',
    'get-before-start': '301',
    'get-after-end': '301',
    'set-before-start': '301',
    'set-after-end': '301',
    'commit-before-start': '301',
    'commit-after-end': '301',
    'no-children': '202',
    'no-count': '203',
    unknown: '201',
    'not-implemented': '401',
    keyword: '402',
    'read-only': '403',
    'write-only': '404',
    type: '405',
    range: '405',
    'no-id': '201',
    'no-type': '405',
    gap: '201',
    beyond: '201',
    conflict: '405',
    unset: '0',
  },
  names: {
    learnerId: 'cmi.core.student_id',
    learnerName: 'cmi.core.student_name',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    entry: 'cmi.core.entry',
    exit: 'cmi.core.exit',
    launchData: 'cmi.launch_data',
    passingScore: 'cmi.student_data.mastery_score',
    score: 'cmi.core.score.raw',
    sessionTime: 'cmi.core.session_time',
    totalTime: 'cmi.core.total_time',
    status: 'cmi.core.lesson_status',
    success: 'cmi.core.lesson_status',
  },
  takesNumbers: false,
};
