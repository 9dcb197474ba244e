/** One call to the LMS, as the log shows it. */
export interface ScormCall {
  /** Milliseconds since the epoch. */
  at: number;
  /** `LMSSetValue`, `Commit`; from cmi5, `PUT statements` or `GET state`. */
  method: string;
  /** What the call was about: an element, a statement's verb, a document's id; may be empty. */
  element: string;
  value: string;
  result: string;
  /** `0` unless the LMS refused; then the standard's own code, from cmi5 the HTTP status. */
  errorCode: string;
  /** The standard's words for the code. */
  errorText?: string;
  /** Why the call was refused, or what the LMS did beside it, a sentence; may be empty. */
  diagnostic: string;
  /** Present when the package asked for what nobody has set yet, which is no mistake (SCORM 2004, 403). */
  isWithoutValue?: boolean;
  /** Present when the call came from the second window of the same learner. */
  isSecondWindow?: boolean;
}

/** What the LMS did of its own accord, with no call at all: `diagnostic` says it. */
export function isOfLms({ method }: ScormCall): boolean {
  return method === 'LMS';
}

/** A call the LMS refused. */
export function isRefused(call: ScormCall): boolean {
  return call.errorCode !== '0' && call.isWithoutValue !== true;
}

/** Whether the package asked the LMS to keep something. */
export function isSave({ method }: ScormCall): boolean {
  return /^(LMSCommit|LMSFinish|Commit|Terminate|PUT .*|POST statements)$/.test(method);
}

/** Whether the package ended its session with this call, and was let. */
export function isEnd(call: ScormCall): boolean {
  if (/^(LMSFinish|Terminate)$/.test(call.method)) return call.result === 'true';
  const isStatement = /^(PUT|POST) statements$/.test(call.method);
  return isStatement && call.errorCode === '0' && /\bterminated\b/i.test(call.element);
}
