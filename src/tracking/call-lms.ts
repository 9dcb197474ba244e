/**
 * The one way to call an LMS. An LMS may throw, answer with a boolean, a number or null, and say 'no'
 * when it means 'yes'; from here on every answer is a value of one shape. (tracking A2)
 */
import type { Scorm12Api } from './scorm12-api.ts';
import { scorm12Elements } from './scorm12-elements.ts';
import type { TrackingFailure } from './tracker.ts';

/**
 * `onWarning` hears of everything an LMS refused, except 'not implemented' (401): that is normal, is
 * remembered for the element (for all interactions at once), and the LMS is not asked for it again.
 */
export function createLmsCaller({ api, onWarning }: LmsCallerOptions): LmsCaller {
  const notImplemented = new Set<string>();

  function call(operation: Operation, element: string, ask: () => unknown): LmsAnswer {
    const known = groupOf(element);
    if (notImplemented.has(known))
      return refuse({ operation, element, code: '401', diagnostic: '' });
    let answer: LmsAnswer;
    try {
      answer = readAnswer(operation, element, ask());
    } catch (error) {
      answer = refuse({ operation, element, code: '', diagnostic: describeError(error) });
    }
    if (answer.ok) return answer;
    if (element && answer.failure.code === '401') notImplemented.add(known);
    else onWarning(answer.failure);
    return answer;
  }

  function readAnswer(operation: Operation, element: string, result: unknown): LmsAnswer {
    const isMissing = result === null || result === undefined;
    const value = isMissing ? '' : String(result);
    const isRead = operation === 'LMSGetValue';
    if (isRead ? value !== '' : value === 'true') return { ok: true, value };
    const code = read(() => api.LMSGetLastError());
    const isWithoutError = code === '' || code === '0';
    if (isRead && isWithoutError) return { ok: true, value };
    const diagnostic = isWithoutError
      ? `The LMS answered "${value}" and named no error.`
      : diagnose(code);
    const failure = { operation, element, code, diagnostic };
    if (code !== '0' || isMissing) return refuse(failure);
    // Some LMSs answer false although it worked; an error code of 0 gives them away.
    onWarning(failure);
    return { ok: true, value };
  }

  function diagnose(code: string): string {
    const texts = [read(() => api.LMSGetErrorString(code)), read(() => api.LMSGetDiagnostic(code))];
    return texts.join(' ').trim().slice(0, 200) || `The LMS names error ${code} only.`;
  }

  return {
    initialize: () => call('LMSInitialize', '', () => api.LMSInitialize('')),
    finish: () => call('LMSFinish', '', () => api.LMSFinish('')),
    commit: () => call('LMSCommit', '', () => api.LMSCommit('')),
    getValue: (element) => call('LMSGetValue', element, () => api.LMSGetValue(element)),
    setValue: (element, value) =>
      call('LMSSetValue', element, () => api.LMSSetValue(element, value)),
  };
}

function groupOf(element: string): string {
  return element.startsWith(scorm12Elements.interactions) ? scorm12Elements.interactions : element;
}

function refuse(failure: TrackingFailure): LmsAnswer {
  return { ok: false, failure };
}

function read(ask: () => unknown): string {
  try {
    return String(ask() ?? '');
  } catch {
    return '';
  }
}

/** Even the error that an LMS throws may refuse to be read. */
function describeError(error: unknown): string {
  return read(() => error).slice(0, 200) || 'The LMS threw an error without a message.';
}

type Operation = 'LMSInitialize' | 'LMSFinish' | 'LMSCommit' | 'LMSGetValue' | 'LMSSetValue';

export type LmsAnswer = { ok: true; value: string } | { ok: false; failure: TrackingFailure };

export interface LmsCaller {
  initialize(): LmsAnswer;
  finish(): LmsAnswer;
  commit(): LmsAnswer;
  /** An empty value is an answer; an LMS that gives none and names an error has refused. */
  getValue(element: string): LmsAnswer;
  setValue(element: string, value: string): LmsAnswer;
}

export interface LmsCallerOptions {
  api: Scorm12Api;
  onWarning: (failure: TrackingFailure) => void;
}
