import { ElementTable } from './element-table.ts';
import { interactionTypes } from './scorm12-responses.ts';
import {
  clockTimeType,
  decimalType,
  identifierType,
  integerType,
  resultType,
  scoreType,
  timespanType,
} from './scorm12-values.ts';
import { stringType, vocabularyType } from './value-types.ts';

const text255 = stringType(255);
const text4096 = stringType(4096);

/** A package may set every status but `not attempted`, which is the LMS's own word. */
const lessonStatus = vocabularyType('passed', 'completed', 'failed', 'incomplete', 'browsed');

/** The data model of SCORM 1.2 as a table. Source: SCORM 1.2 RTE, data model. */
export const scorm12Elements = new ElementTable([
  { name: 'cmi.core.student_id', access: 'read-only', type: identifierType },
  { name: 'cmi.core.student_name', access: 'read-only', type: text255 },
  { name: 'cmi.core.lesson_location', access: 'read-write', type: text255 },
  { name: 'cmi.core.credit', access: 'read-only', type: text255 },
  { name: 'cmi.core.lesson_status', access: 'read-write', type: lessonStatus },
  { name: 'cmi.core.entry', access: 'read-only', type: text255 },
  { name: 'cmi.core.score.raw', access: 'read-write', type: scoreType },
  { name: 'cmi.core.score.min', access: 'read-write', type: scoreType },
  { name: 'cmi.core.score.max', access: 'read-write', type: scoreType },
  { name: 'cmi.core.total_time', access: 'read-only', type: timespanType },
  { name: 'cmi.core.lesson_mode', access: 'read-only', type: text255 },
  {
    name: 'cmi.core.exit',
    access: 'write-only',
    type: vocabularyType('', 'time-out', 'suspend', 'logout'),
  },
  { name: 'cmi.core.session_time', access: 'write-only', type: timespanType },
  { name: 'cmi.suspend_data', access: 'read-write', type: text4096 },
  { name: 'cmi.launch_data', access: 'read-only', type: text4096 },
  { name: 'cmi.comments', access: 'read-write', type: text4096 },
  { name: 'cmi.comments_from_lms', access: 'read-only', type: text4096 },
  { name: 'cmi.objectives.n.id', access: 'read-write', type: identifierType },
  { name: 'cmi.objectives.n.score.raw', access: 'read-write', type: scoreType },
  { name: 'cmi.objectives.n.score.min', access: 'read-write', type: scoreType },
  { name: 'cmi.objectives.n.score.max', access: 'read-write', type: scoreType },
  {
    name: 'cmi.objectives.n.status',
    access: 'read-write',
    type: vocabularyType('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'),
  },
  { name: 'cmi.student_data.mastery_score', access: 'read-only', type: scoreType },
  { name: 'cmi.student_data.max_time_allowed', access: 'read-only', type: timespanType },
  { name: 'cmi.student_data.time_limit_action', access: 'read-only', type: text255 },
  { name: 'cmi.student_preference.audio', access: 'read-write', type: integerType(-1, 100) },
  { name: 'cmi.student_preference.language', access: 'read-write', type: text255 },
  { name: 'cmi.student_preference.speed', access: 'read-write', type: integerType(-100, 100) },
  { name: 'cmi.student_preference.text', access: 'read-write', type: integerType(-1, 1) },
  { name: 'cmi.interactions.n.id', access: 'write-only', type: identifierType },
  { name: 'cmi.interactions.n.objectives.n.id', access: 'write-only', type: identifierType },
  { name: 'cmi.interactions.n.time', access: 'write-only', type: clockTimeType },
  {
    name: 'cmi.interactions.n.type',
    access: 'write-only',
    type: vocabularyType(...interactionTypes),
  },
  {
    name: 'cmi.interactions.n.correct_responses.n.pattern',
    access: 'write-only',
    type: 'pattern',
  },
  { name: 'cmi.interactions.n.weighting', access: 'write-only', type: decimalType },
  { name: 'cmi.interactions.n.student_response', access: 'write-only', type: 'response' },
  { name: 'cmi.interactions.n.result', access: 'write-only', type: resultType },
  { name: 'cmi.interactions.n.latency', access: 'write-only', type: timespanType },
]);
