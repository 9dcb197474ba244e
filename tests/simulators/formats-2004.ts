/**
 * The SCORM 2004 data model as the strictest of the LMSs takes it: what ADL's suite, Moodle and
 * scorm-again all accept. Facts: tracking A4.8, A5, D3, G.
 */
import type { DataModel, ElementRule, Format } from './data-model.ts';
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
import { checkPattern, checkResponse, interactionTypes } from './responses-2004.ts';

/** At most two decimals; `PT` alone is refused, `PT1H90S` is not (ADL, measured). */
const duration = matching(
  /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
);
/** At most two decimals, and a zone only after a fraction (Moodle, ADL, measured). */
const timestamp = matching(
  /^(19[7-9]\d|20[0-3]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/,
);
const identifier = matching(/^[!-~]{1,4000}$/);
/** One line; an opening brace only for a language. */
const localised = matching(/^(\{lang=[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\})?(?!\{).{0,250}$/);
const real = decimal();
const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const success = oneOf('passed', 'failed', 'unknown');

const objectives: Record<string, ElementRule> = {
  'cmi.objectives._children': readOnly(
    'id,score,success_status,completion_status,progress_measure,description',
  ),
  'cmi.objectives.n.id': both(identifier, { isUnique: true, isFixed: true }),
  'cmi.objectives.n.score._children': readOnly('scaled,raw,min,max'),
  'cmi.objectives.n.score.scaled': both(decimal(-1, 1)),
  'cmi.objectives.n.score.raw': both(real),
  'cmi.objectives.n.score.min': both(real),
  'cmi.objectives.n.score.max': both(real),
  'cmi.objectives.n.success_status': both(success, { initial: 'unknown' }),
  'cmi.objectives.n.completion_status': both(completion, { initial: 'unknown' }),
  'cmi.objectives.n.progress_measure': both(decimal(0, 1)),
  'cmi.objectives.n.description': both(localised),
};

const resultWord = oneOf('correct', 'incorrect', 'unanticipated', 'neutral');
const result: Format = (value, context) =>
  resultWord(value, context) === null ? null : real(value, context);

const interactions: Record<string, ElementRule> = {
  'cmi.interactions._children': readOnly(
    'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
  ),
  'cmi.interactions.n.id': both(identifier),
  'cmi.interactions.n.type': both(oneOf(...interactionTypes)),
  'cmi.interactions.n.objectives.n.id': both(identifier, { isUnique: true }),
  'cmi.interactions.n.timestamp': both(timestamp),
  'cmi.interactions.n.correct_responses.n.pattern': both(checkPattern, {
    needsType: true,
    isUnique: true,
  }),
  'cmi.interactions.n.weighting': both(real),
  'cmi.interactions.n.learner_response': both(checkResponse, { needsType: true }),
  'cmi.interactions.n.result': both(result),
  'cmi.interactions.n.latency': both(duration),
  'cmi.interactions.n.description': both(localised),
};

const comments: Record<string, ElementRule> = {
  'cmi.comments_from_learner._children': readOnly('comment,location,timestamp'),
  'cmi.comments_from_learner.n.comment': both(atMost(4000)),
  'cmi.comments_from_learner.n.location': both(atMost(250)),
  'cmi.comments_from_learner.n.timestamp': both(timestamp),
  'cmi.comments_from_lms._children': readOnly('comment,location,timestamp'),
  'cmi.comments_from_lms.n.comment': readOnly(),
};

const preferences: Record<string, ElementRule> = {
  'cmi.learner_preference._children': readOnly(
    'audio_level,language,delivery_speed,audio_captioning',
  ),
  'cmi.learner_preference.audio_level': both(decimal(0), { initial: '1' }),
  'cmi.learner_preference.language': both(matching(/^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$/), {
    initial: '',
  }),
  'cmi.learner_preference.delivery_speed': both(decimal(0), { initial: '1' }),
  'cmi.learner_preference.audio_captioning': both(oneOf('-1', '0', '1'), { initial: '0' }),
};

export const scorm2004Model: DataModel = {
  elements: {
    'cmi._version': readOnly('1.0'),
    ...comments,
    'cmi.completion_status': both(completion, { initial: 'unknown' }),
    'cmi.completion_threshold': readOnly(),
    'cmi.credit': readOnly('credit'),
    'cmi.entry': readOnly(''),
    'cmi.exit': writeOnly(oneOf('', 'time-out', 'suspend', 'logout', 'normal')),
    ...interactions,
    'cmi.launch_data': readOnly(),
    'cmi.learner_id': readOnly(),
    'cmi.learner_name': readOnly(),
    ...preferences,
    'cmi.location': both(atMost(1000)),
    'cmi.max_time_allowed': readOnly(),
    'cmi.mode': readOnly('normal'),
    ...objectives,
    'cmi.progress_measure': both(decimal(0, 1)),
    'cmi.scaled_passing_score': readOnly(),
    'cmi.score._children': readOnly('scaled,raw,min,max'),
    'cmi.score.scaled': both(decimal(-1, 1)),
    'cmi.score.raw': both(real),
    'cmi.score.min': both(real),
    'cmi.score.max': both(real),
    'cmi.session_time': writeOnly(duration),
    'cmi.success_status': both(success, { initial: 'unknown' }),
    'cmi.suspend_data': both(suspendData),
    'cmi.time_limit_action': readOnly('continue,no message'),
    'cmi.total_time': readOnly('PT0S'),
    'adl.nav.request': both(
      oneOf(
        'continue',
        'previous',
        'exit',
        'exitAll',
        'abandon',
        'abandonAll',
        'suspendAll',
        '_none_',
      ),
      { initial: '_none_' },
    ),
    'adl.nav.request_valid.continue': readOnly('unknown'),
    'adl.nav.request_valid.previous': readOnly('unknown'),
  },
  lists: {
    'cmi.comments_from_learner': 'comment',
    'cmi.comments_from_lms': 'comment',
    'cmi.objectives': 'id',
    'cmi.interactions': 'id',
    'cmi.interactions.n.objectives': 'id',
    'cmi.interactions.n.correct_responses': 'pattern',
  },
  faults: {
    general: '101',
    argument: '201',
    'initialized-twice': '103',
    'initialized-after-end': '104',
    'finish-before-start': '112',
    'finish-after-end': '113',
    'get-before-start': '122',
    'get-after-end': '123',
    'set-before-start': '132',
    'set-after-end': '133',
    'commit-before-start': '142',
    'commit-after-end': '143',
    'no-children': '301',
    'no-count': '301',
    unknown: '401',
    'not-implemented': '402',
    keyword: '404',
    'read-only': '404',
    'write-only': '405',
    type: '406',
    range: '407',
    'no-id': '408',
    'no-type': '408',
    gap: '351',
    beyond: '301',
    conflict: '351',
    unset: '403',
  },
  names: {
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    entry: 'cmi.entry',
    exit: 'cmi.exit',
    launchData: 'cmi.launch_data',
    passingScore: 'cmi.scaled_passing_score',
    score: 'cmi.score.scaled',
    sessionTime: 'cmi.session_time',
    totalTime: 'cmi.total_time',
    status: 'cmi.completion_status',
    success: 'cmi.success_status',
  },
  // ADL's own API calls toString on them. (tracking D2)
  takesNumbers: true,
};
