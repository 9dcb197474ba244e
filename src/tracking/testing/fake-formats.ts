/** The formats that strict SCORM 1.2 systems insist on. Source: tracking A5, D3 and G. */

/** The LMS error code for a value, or '0'. `type` is the interaction's, where there is one. */
export function findFormatError(element: string, value: string, limits: FormatLimits): string {
  if (element.startsWith('cmi.interactions.'))
    return findInteractionError(element, value, limits.type);
  if (element === 'cmi.suspend_data') return value.length <= limits.suspendData ? '0' : '405';
  const format = coreFormats[element];
  if (!format) return readOnlyElements.includes(element) ? '403' : '201';
  return format(value) ? '0' : '405';
}

function findInteractionError(element: string, value: string, type: string | undefined): string {
  const field = element.split('.').slice(3).join('.');
  if (field === 'id') return /^[!-~]{1,255}$/.test(value) ? '0' : '405';
  if (field === 'type') return /^(choice|performance|fill-in|numeric)$/.test(value) ? '0' : '405';
  if (field === 'time') return /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(value) ? '0' : '405';
  if (field === 'result') {
    return /^(correct|wrong|unanticipated|neutral|\d{1,3}(\.\d+)?)$/.test(value) ? '0' : '405';
  }
  if (field === 'latency') return isTimespan(value) ? '0' : '405';
  if (field !== 'student_response' && !/^correct_responses\.\d+\.pattern$/.test(field))
    return '201';
  if (type === undefined) return '405';
  const response = type === 'choice' ? /^[a-z0-9](,[a-z0-9]){0,25}$/ : /^[\w,.]{1,255}$/;
  return response.test(value) ? '0' : '405';
}

function isTimespan(value: string): boolean {
  return /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value);
}

function isScore(value: string): boolean {
  return /^\d{1,3}(\.\d*)?$/.test(value) && Number(value) <= 100;
}

const coreFormats: Record<string, (value: string) => boolean> = {
  'cmi.core.exit': (value) => ['', 'time-out', 'suspend', 'logout'].includes(value),
  'cmi.core.lesson_location': (value) => /^[ -~]{0,255}$/.test(value),
  'cmi.core.lesson_status': (value) =>
    ['passed', 'completed', 'failed', 'incomplete', 'browsed'].includes(value),
  'cmi.core.score.max': isScore,
  'cmi.core.score.min': isScore,
  'cmi.core.score.raw': isScore,
  'cmi.core.session_time': isTimespan,
};

const readOnlyElements = [
  'cmi.core.lesson_mode',
  'cmi.core.student_name',
  'cmi.core.score._children',
  'cmi.student_data.mastery_score',
];

export interface FormatLimits {
  suspendData: number;
  type: string | undefined;
}
