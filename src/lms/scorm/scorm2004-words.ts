import type { SessionWords } from './scorm-dialect.ts';

/** Source: SCORM 2004 4th Edition RTE, 3.1.7, API implementation error codes. */
const errors = {
  '0': 'No Error',
  '101': 'General Exception',
  '102': 'General Initialization Failure',
  '103': 'Already Initialized',
  '104': 'Content Instance Terminated',
  '111': 'General Termination Failure',
  '112': 'Termination Before Initialization',
  '113': 'Termination After Termination',
  '122': 'Retrieve Data Before Initialization',
  '123': 'Retrieve Data After Termination',
  '132': 'Store Data Before Initialization',
  '133': 'Store Data After Termination',
  '142': 'Commit Before Initialization',
  '143': 'Commit After Termination',
  '201': 'General Argument Error',
  '301': 'General Get Failure',
  '351': 'General Set Failure',
  '391': 'General Commit Failure',
  '401': 'Undefined Data Model Element',
  '402': 'Unimplemented Data Model Element',
  '403': 'Data Model Element Value Not Initialized',
  '404': 'Data Model Element Is Read Only',
  '405': 'Data Model Element Is Write Only',
  '406': 'Data Model Element Type Mismatch',
  '407': 'Data Model Element Value Out Of Range',
  '408': 'Data Model Dependency Not Established',
};

/** The methods and codes of SCORM 2004. Source: SCORM 2004 4th Edition RTE, 3.1. */
export const scorm2004Words: SessionWords = {
  methods: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    getValue: 'GetValue',
    setValue: 'SetValue',
    commit: 'Commit',
    getLastError: 'GetLastError',
    getErrorString: 'GetErrorString',
    getDiagnostic: 'GetDiagnostic',
  },
  errors,
  codes: {
    argument: '201',
    general: '101',
    initializedBefore: '103',
    initializedAfterEnd: '104',
    outside: {
      terminate: ['112', '113'],
      getValue: ['122', '123'],
      setValue: ['132', '133'],
      commit: ['142', '143'],
    },
    withoutValue: '403',
    commitFailed: '391',
  },
};
