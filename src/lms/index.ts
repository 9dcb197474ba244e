export { writeAttemptsCsv, writeDecisionsCsv } from './gradebook-csv.ts';
export { mountTryIt } from './mount-try-it.ts';
export { RecordStore, recordsStorageKey } from './record-store.ts';
export { toAttemptRecord } from './stored-attempt.ts';
export { createStrictScorm12Api } from './strict-scorm12-api.ts';
