/** SCORM 1.2 data model elements that this driver reads or writes. */
export const scorm12Elements = {
  exit: 'cmi.core.exit',
  interactions: 'cmi.interactions',
  learnerName: 'cmi.core.student_name',
  location: 'cmi.core.lesson_location',
  masteryScore: 'cmi.student_data.mastery_score',
  mode: 'cmi.core.lesson_mode',
  score: 'cmi.core.score',
  scoreRaw: 'cmi.core.score.raw',
  sessionTime: 'cmi.core.session_time',
  status: 'cmi.core.lesson_status',
  suspendData: 'cmi.suspend_data',
} as const;

/** One value for the LMS. */
export interface ElementValue {
  element: string;
  value: string;
}
