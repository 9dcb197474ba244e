import { openScorm2004Inner } from './load-scorm-again.ts';
import { scorm2004Words } from './scorm2004-words.ts';
import { type StrictApiOptions, StrictScormSession } from './strict-scorm-session.ts';

/** Makes what a SCORM 2004 package finds at `window.API_1484_11`, for one session. */
export async function createStrictScorm2004Api(options: StrictApiOptions): Promise<Scorm2004Api> {
  const values = [...options.given, ...options.saved.entries()];
  const inner = await openScorm2004Inner(values);
  const session = new StrictScormSession(scorm2004Words, inner, options);
  return {
    Initialize: (...args) => session.initialize(args),
    Terminate: (...args) => session.terminate(args),
    GetValue: (...args) => session.getValue(args),
    SetValue: (...args) => session.setValue(args),
    Commit: (...args) => session.commit(args),
    GetLastError: (...args) => session.getLastError(args),
    GetErrorString: (...args) => session.getErrorString(args),
    GetDiagnostic: (...args) => session.getDiagnostic(args),
  };
}

export type Scorm2004Api = Record<
  | 'Initialize'
  | 'Terminate'
  | 'GetValue'
  | 'SetValue'
  | 'Commit'
  | 'GetLastError'
  | 'GetErrorString'
  | 'GetDiagnostic',
  (...args: unknown[]) => string
>;
