import type { SessionWords } from './scorm-dialect.ts';

/** The error codes of SCORM 1.2 and the words of the standard. Source: SCORM 1.2 RTE, API error codes. */
const errors = {
  '0': 'No error',
  '101': 'General exception',
  '201': 'Invalid argument error',
  '202': 'Element cannot have children',
  '203': 'Element not an array. Cannot have count',
  '301': 'Not initialized',
  '401': 'Not implemented error',
  '402': 'Invalid set value, element is a keyword',
  '403': 'Element is read only',
  '404': 'Element is write only',
  '405': 'Incorrect data type',
};

/** The methods and codes of SCORM 1.2. Source: SCORM 1.2 RTE, API. */
export const scorm12Words: SessionWords = {
  methods: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    getValue: 'LMSGetValue',
    setValue: 'LMSSetValue',
    commit: 'LMSCommit',
    getLastError: 'LMSGetLastError',
    getErrorString: 'LMSGetErrorString',
    getDiagnostic: 'LMSGetDiagnostic',
  },
  errors,
  codes: {
    argument: '201',
    general: '101',
    initializedBefore: '101',
    initializedAfterEnd: '101',
    outside: {
      terminate: ['301', '301'],
      getValue: ['301', '301'],
      setValue: ['301', '301'],
      commit: ['301', '301'],
    },
    commitFailed: '101',
  },
};
