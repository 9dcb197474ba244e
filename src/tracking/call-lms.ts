/**
 * The one way to call an LMS. An LMS may throw, answer with a boolean, a number or null, and say 'no'
 * when it means 'yes'; from here on every answer is a value of one shape. (tracking A2)
 */
import type { ScormVocabulary } from './scorm-dialect.ts';
import type { TrackingFailure } from './tracker.ts';

/**
 * `onWarning` hears of everything an LMS refused, except 'not implemented': that is normal, is
 * remembered for the element (for all interactions or objectives at once), and the LMS is not asked
 * for it again.
 */
export function createLmsCaller({ api, vocabulary, onWarning }: LmsCallerOptions): LmsCaller {
  const notImplemented = new Set<string>();

  function invoke(method: string, ...args: string[]): unknown {
    return (Reflect.get(api, method) as (...given: string[]) => unknown).apply(api, args);
  }

  function call(operation: string, element: string, args: string[]): LmsAnswer {
    const known = groupOf(element);
    if (notImplemented.has(known)) {
      const [code = ''] = vocabulary.notImplemented;
      return refuse({ operation, element, code, diagnostic: '' });
    }
    let answer: LmsAnswer;
    try {
      answer = readAnswer(operation, element, invoke(operation, ...args));
    } catch (error) {
      answer = refuse({ operation, element, code: '', diagnostic: describeError(error) });
    }
    if (answer.ok) return answer;
    if (element && vocabulary.notImplemented.includes(answer.failure.code)) {
      notImplemented.add(known);
    } else onWarning(answer.failure);
    return answer;
  }

  function readAnswer(operation: string, element: string, result: unknown): LmsAnswer {
    const isMissing = result === null || result === undefined;
    const value = isMissing ? '' : String(result);
    const isRead = operation === vocabulary.getValue;
    if (isRead ? value !== '' : value === 'true') return { ok: true, value };
    const code = read(() => invoke(vocabulary.getLastError));
    const isWithoutError = code === '' || code === '0';
    if (isRead && (isWithoutError || vocabulary.notSetYet.includes(code)))
      return { ok: true, value };
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
    const texts = [vocabulary.getErrorString, vocabulary.getDiagnostic].map((method) =>
      read(() => invoke(method, code)),
    );
    return texts.join(' ').trim().slice(0, 200) || `The LMS names error ${code} only.`;
  }

  return {
    initialize: () => call(vocabulary.initialize, '', ['']),
    finish: () => call(vocabulary.finish, '', ['']),
    commit: () => call(vocabulary.commit, '', ['']),
    getValue: (element) => call(vocabulary.getValue, element, [element]),
    setValue: (element, value) => call(vocabulary.setValue, element, [element, value]),
  };
}

function groupOf(element: string): string {
  return /^cmi\.(interactions|objectives)/.exec(element)?.[0] ?? element;
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

/** What an LMS told, or '' where it told nothing. */
export function readText(answer: LmsAnswer): string {
  return answer.ok ? answer.value : '';
}

export type LmsAnswer = { ok: true; value: string } | { ok: false; failure: TrackingFailure };

export interface LmsCaller {
  initialize(): LmsAnswer;
  /** Ends the session. */
  finish(): LmsAnswer;
  commit(): LmsAnswer;
  /** An empty value is an answer; an LMS that gives none and names an error has refused. */
  getValue(element: string): LmsAnswer;
  setValue(element: string, value: string): LmsAnswer;
}

export interface LmsCallerOptions {
  /** What the LMS put into its window, with the eight methods of the vocabulary. */
  api: object;
  vocabulary: ScormVocabulary;
  onWarning: (failure: TrackingFailure) => void;
}
