/** The two APIs that an LMS offers to a page, SCORM 1.2's and SCORM 2004's, over one set of handlers. */

/** The API object of a standard; each handler gets whatever the page passed, however wrong. */
export function openDoor<S extends Standard>(standard: S, handlers: LmsHandlers): LmsApis[S] {
  return doors[standard](handlers);
}

const doors: { [S in Standard]: (handlers: LmsHandlers) => LmsApis[S] } = {
  scorm12: (lms) => ({
    LMSInitialize: lms.initialize,
    LMSFinish: lms.finish,
    LMSGetValue: lms.getValue,
    LMSSetValue: lms.setValue,
    LMSCommit: lms.commit,
    LMSGetLastError: lms.getLastError,
    LMSGetErrorString: lms.getErrorString,
    LMSGetDiagnostic: lms.getDiagnostic,
  }),
  scorm2004: (lms) => ({
    Initialize: lms.initialize,
    Terminate: lms.finish,
    GetValue: lms.getValue,
    SetValue: lms.setValue,
    Commit: lms.commit,
    GetLastError: lms.getLastError,
    GetErrorString: lms.getErrorString,
    GetDiagnostic: lms.getDiagnostic,
  }),
};

/** The other way round: the API's methods by what they do. */
export function readHandlers<S extends Standard>(standard: S, api: LmsApis[S]): LmsHandlers {
  return handlerReaders[standard](api);
}

const handlerReaders: { [S in Standard]: (api: LmsApis[S]) => LmsHandlers } = {
  scorm12: (api) => ({
    initialize: api.LMSInitialize,
    finish: api.LMSFinish,
    getValue: api.LMSGetValue,
    setValue: api.LMSSetValue,
    commit: api.LMSCommit,
    getLastError: api.LMSGetLastError,
    getErrorString: api.LMSGetErrorString,
    getDiagnostic: api.LMSGetDiagnostic,
  }),
  scorm2004: (api) => ({
    initialize: api.Initialize,
    finish: api.Terminate,
    getValue: api.GetValue,
    setValue: api.SetValue,
    commit: api.Commit,
    getLastError: api.GetLastError,
    getErrorString: api.GetErrorString,
    getDiagnostic: api.GetDiagnostic,
  }),
};

/** What a call is named in the log of calls. */
export const methodNames: Record<Standard, Record<Operation, string>> = {
  scorm12: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    getValue: 'LMSGetValue',
    setValue: 'LMSSetValue',
    commit: 'LMSCommit',
  },
  scorm2004: {
    initialize: 'Initialize',
    finish: 'Terminate',
    getValue: 'GetValue',
    setValue: 'SetValue',
    commit: 'Commit',
  },
};

/** Where a page looks for the API. */
export const apiNames = { scorm12: 'API', scorm2004: 'API_1484_11' } as const;

export type Standard = 'scorm12' | 'scorm2004';

/** The calls that may change something. */
export type Operation = 'initialize' | 'finish' | 'getValue' | 'setValue' | 'commit';

export type LmsMethod = (...args: readonly unknown[]) => unknown;

export type LmsHandlers = Record<Handler, LmsMethod>;

export type Handler = Operation | 'getLastError' | 'getErrorString' | 'getDiagnostic';

export interface LmsApis {
  scorm12: Scorm12Api;
  scorm2004: Scorm2004Api;
}

export interface Scorm12Api {
  LMSInitialize: LmsMethod;
  LMSFinish: LmsMethod;
  LMSGetValue: LmsMethod;
  LMSSetValue: LmsMethod;
  LMSCommit: LmsMethod;
  LMSGetLastError: LmsMethod;
  LMSGetErrorString: LmsMethod;
  LMSGetDiagnostic: LmsMethod;
}

export interface Scorm2004Api {
  Initialize: LmsMethod;
  Terminate: LmsMethod;
  GetValue: LmsMethod;
  SetValue: LmsMethod;
  Commit: LmsMethod;
  GetLastError: LmsMethod;
  GetErrorString: LmsMethod;
  GetDiagnostic: LmsMethod;
}
