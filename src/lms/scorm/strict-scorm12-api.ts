import { openScorm12Inner } from './load-scorm-again.ts';
import { scorm12Words } from './scorm12-words.ts';
import { type StrictApiOptions, StrictScormSession } from './strict-scorm-session.ts';

/** Makes what a SCORM 1.2 package finds at `window.API`, for one session. */
export async function createStrictScorm12Api(options: StrictApiOptions): Promise<Scorm12Api> {
  const values = [...options.given, ...options.saved.entries()];
  const inner = await openScorm12Inner(values);
  const session = new StrictScormSession(scorm12Words, inner, options);
  return {
    LMSInitialize: (...args) => session.initialize(args),
    LMSFinish: (...args) => session.terminate(args),
    LMSGetValue: (...args) => session.getValue(args),
    LMSSetValue: (...args) => session.setValue(args),
    LMSCommit: (...args) => session.commit(args),
    LMSGetLastError: (...args) => session.getLastError(args),
    LMSGetErrorString: (...args) => session.getErrorString(args),
    LMSGetDiagnostic: (...args) => session.getDiagnostic(args),
  };
}

export type Scorm12Api = Record<
  | 'LMSInitialize'
  | 'LMSFinish'
  | 'LMSGetValue'
  | 'LMSSetValue'
  | 'LMSCommit'
  | 'LMSGetLastError'
  | 'LMSGetErrorString'
  | 'LMSGetDiagnostic',
  (...args: unknown[]) => string
>;
