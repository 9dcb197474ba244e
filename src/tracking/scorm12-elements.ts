import type { ScormVocabulary } from './scorm-dialect.ts';

/** SCORM 1.2 data model elements that this driver reads or writes. Source: RTE 1.2, section 3.4. */
export const scorm12Elements = {
  exit: 'cmi.core.exit',
  interactions: 'cmi.interactions',
  launchData: 'cmi.launch_data',
  learnerId: 'cmi.core.student_id',
  learnerName: 'cmi.core.student_name',
  location: 'cmi.core.lesson_location',
  masteryScore: 'cmi.student_data.mastery_score',
  mode: 'cmi.core.lesson_mode',
  objectives: 'cmi.objectives',
  score: 'cmi.core.score',
  scoreRaw: 'cmi.core.score.raw',
  sessionTime: 'cmi.core.session_time',
  status: 'cmi.core.lesson_status',
  suspendData: 'cmi.suspend_data',
} as const;

/** Source: RTE 1.2, sections 3.2 and 3.3. Moodle says 101 for a session that is open already. */
export const scorm12Vocabulary: ScormVocabulary = {
  apiName: 'API',
  initialize: 'LMSInitialize',
  finish: 'LMSFinish',
  getValue: 'LMSGetValue',
  setValue: 'LMSSetValue',
  commit: 'LMSCommit',
  getLastError: 'LMSGetLastError',
  getErrorString: 'LMSGetErrorString',
  getDiagnostic: 'LMSGetDiagnostic',
  notImplemented: ['401'],
  notSetYet: [],
  openAlready: ['101', '103'],
};
