import type { ScormVocabulary } from './scorm-dialect.ts';

/** SCORM 2004 data model elements that this driver reads or writes. Source: RTE 4th edition, section 4.2. */
export const scorm2004Elements = {
  completion: 'cmi.completion_status',
  exit: 'cmi.exit',
  interactions: 'cmi.interactions',
  launchData: 'cmi.launch_data',
  learnerId: 'cmi.learner_id',
  learnerName: 'cmi.learner_name',
  location: 'cmi.location',
  mode: 'cmi.mode',
  objectives: 'cmi.objectives',
  passingScore: 'cmi.scaled_passing_score',
  score: 'cmi.score',
  scoreScaled: 'cmi.score.scaled',
  sessionTime: 'cmi.session_time',
  success: 'cmi.success_status',
  suspendData: 'cmi.suspend_data',
} as const;

/**
 * Source: RTE 4th edition, sections 3.1 and 3.2. 403 on a read is 'value not initialized', which is how
 * an LMS says that there is nothing yet.
 */
export const scorm2004Vocabulary: ScormVocabulary = {
  apiName: 'API_1484_11',
  initialize: 'Initialize',
  finish: 'Terminate',
  getValue: 'GetValue',
  setValue: 'SetValue',
  commit: 'Commit',
  getLastError: 'GetLastError',
  getErrorString: 'GetErrorString',
  getDiagnostic: 'GetDiagnostic',
  notImplemented: ['401', '402'],
  notSetYet: ['403'],
  openAlready: ['103'],
};
