import { type CmiElement, ElementTable } from './element-table.ts';
import { scorm2004InteractionTypes } from './scorm2004-responses.ts';
import {
  durationType,
  languageType,
  localizedStringType,
  longIdentifierType,
  realType,
  resultType2004,
  timestampType,
} from './scorm2004-values.ts';
import { type CmiValueType, stringType, vocabularyType } from './value-types.ts';

const completionStatus = vocabularyType('completed', 'incomplete', 'not attempted', 'unknown');
const successStatus = vocabularyType('passed', 'failed', 'unknown');
const anyReal = realType();
const scaled = realType({ min: -1, max: 1 });
const share = realType({ min: 0, max: 1 });
const positive = realType({ min: 0 });
const line250 = localizedStringType(250);
const line4000 = localizedStringType(4000);

/**
 * The data model of SCORM 2004 as a table; `suspendDataChars` is what the edition promises a package.
 * `adl.data` is left out, as Moodle has it. Source: SCORM 2004 4th Edition RTE, 4.2.
 */
export function scorm2004Elements(suspendDataChars: number): ElementTable {
  return new ElementTable([
    ...ofTheLms,
    ...ofThePackage,
    readWrite('cmi.suspend_data', stringType(suspendDataChars)),
    ...ofCollections,
  ]);
}

const ofTheLms: readonly CmiElement[] = [
  readOnly('cmi.learner_id', longIdentifierType),
  readOnly('cmi.learner_name', line250),
  readOnly('cmi.credit', vocabularyType('credit', 'no-credit'), 'credit'),
  readOnly('cmi.mode', vocabularyType('browse', 'normal', 'review'), 'normal'),
  readOnly('cmi.entry', vocabularyType('ab-initio', 'resume', ''), ''),
  readOnly('cmi.total_time', durationType, 'PT0S'),
  readOnly('cmi.launch_data', stringType(4000)),
  readOnly('cmi.scaled_passing_score', scaled),
  readOnly('cmi.completion_threshold', share),
  readOnly('cmi.max_time_allowed', durationType),
  readOnly('cmi.time_limit_action', stringType(255), 'continue,no message'),
  readOnly('cmi.comments_from_lms.n.comment', line4000),
  readOnly('cmi.comments_from_lms.n.location', stringType(250)),
  readOnly('cmi.comments_from_lms.n.timestamp', timestampType),
  readOnly('adl.nav.request_valid.continue', stringType(10), 'unknown'),
  readOnly('adl.nav.request_valid.previous', stringType(10), 'unknown'),
];

const ofThePackage: readonly CmiElement[] = [
  readWrite('cmi.completion_status', completionStatus, 'unknown'),
  readWrite('cmi.success_status', successStatus, 'unknown'),
  ...score('cmi.score'),
  readWrite('cmi.progress_measure', share),
  readWrite('cmi.location', stringType(1000)),
  writeOnly('cmi.exit', vocabularyType('time-out', 'suspend', 'logout', 'normal', '')),
  writeOnly('cmi.session_time', durationType),
  writeOnly('adl.nav.request', {
    expected: 'a navigation request such as continue, exitAll or _none_',
    accepts: (value) =>
      /^(_none_|continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|\{target=[\w.-]{1,250}\}(choice|jump))$/.test(
        value,
      ),
  }),
  readWrite('cmi.learner_preference.audio_level', positive, '1'),
  readWrite('cmi.learner_preference.language', languageType, ''),
  readWrite('cmi.learner_preference.delivery_speed', positive, '1'),
  readWrite('cmi.learner_preference.audio_captioning', vocabularyType('-1', '0', '1'), '0'),
];

const ofCollections: readonly CmiElement[] = [
  readWrite('cmi.comments_from_learner.n.comment', line4000),
  readWrite('cmi.comments_from_learner.n.location', stringType(250)),
  readWrite('cmi.comments_from_learner.n.timestamp', timestampType),
  readWrite('cmi.objectives.n.id', longIdentifierType),
  ...score('cmi.objectives.n.score'),
  readWrite('cmi.objectives.n.success_status', successStatus, 'unknown'),
  readWrite('cmi.objectives.n.completion_status', completionStatus, 'unknown'),
  readWrite('cmi.objectives.n.progress_measure', share),
  readWrite('cmi.objectives.n.description', line250),
  readWrite('cmi.interactions.n.id', longIdentifierType),
  readWrite('cmi.interactions.n.type', vocabularyType(...scorm2004InteractionTypes)),
  readWrite('cmi.interactions.n.objectives.n.id', longIdentifierType),
  readWrite('cmi.interactions.n.timestamp', timestampType),
  readWrite('cmi.interactions.n.correct_responses.n.pattern', 'pattern'),
  readWrite('cmi.interactions.n.weighting', anyReal),
  readWrite('cmi.interactions.n.learner_response', 'response'),
  readWrite('cmi.interactions.n.result', resultType2004),
  readWrite('cmi.interactions.n.latency', durationType),
  readWrite('cmi.interactions.n.description', line250),
];

function score(name: string): CmiElement[] {
  return [
    readWrite(`${name}.scaled`, scaled),
    ...['raw', 'min', 'max'].map((part) => readWrite(`${name}.${part}`, anyReal)),
  ];
}

function readOnly(name: string, type: CmiValueType, initial?: string): CmiElement {
  return { name, access: 'read-only', type, ...(initial === undefined ? {} : { initial }) };
}

function readWrite(name: string, type: CmiElement['type'], initial?: string): CmiElement {
  return { name, access: 'read-write', type, ...(initial === undefined ? {} : { initial }) };
}

function writeOnly(name: string, type: CmiValueType): CmiElement {
  return { name, access: 'write-only', type };
}
