export { writeAttemptsCsv, writeDecisionsCsv } from './gradebook-csv.ts';
export { mountTryIt } from './mount-try-it.ts';
export type { OwnPackage } from './own/own-packages.ts';
export { keepOwnPackage, playOwnPackage } from './own/play-own-package.ts';
export { RecordStore, recordsStorageKey } from './record-store.ts';
export { createStrictScorm12Api } from './scorm/strict-scorm12-api.ts';
export { createStrictScorm2004Api } from './scorm/strict-scorm2004-api.ts';
export { toAttemptRecord } from './stored-attempt.ts';
