export type { LockMeans } from './attempt-lock.ts';
export type { AttemptRecord, DecisionRecord } from './attempt-record.ts';
export { checksum } from './checksum.ts';
export type { ConnectOptions, ConnectTracker } from './connect.ts';
export { connectCmi5 } from './connect-cmi5.ts';
export { connectLocal } from './connect-local.ts';
export { connectScorm12 } from './connect-scorm12.ts';
export { connectScorm2004 } from './connect-scorm2004.ts';
export { findScormApi } from './find-scorm-api.ts';
export { interactionId } from './identifiers.ts';
export {
  type LaunchOptions,
  type LaunchOptionsReading,
  readLaunchOptions,
} from './launch-options.ts';
export { openStorage, type TextStorage } from './local.ts';
export { createMirror } from './mirror.ts';
export { sayPlainly } from './plain-line.ts';
export { createProbe, probeText } from './probe.ts';
export {
  hashPathway,
  type Receipt,
  type ReceiptReading,
  readReceiptCode,
  writeReceiptCode,
} from './receipt-code.ts';
export type { ResumeState, ScenarioResume, TestOut } from './resume-state.ts';
export { type ScoreInput, scorePercent } from './score-format.ts';
export type { ScormOptions } from './scorm-tracker.ts';
export { createScorm12Tracker } from './scorm12.ts';
export type { Scorm12Api } from './scorm12-api.ts';
export { createScorm2004Tracker } from './scorm2004.ts';
export type { SaveTrouble, Session, SessionOptions } from './session.ts';
export type { SessionPage } from './session-page.ts';
export type { SaveStatus } from './session-status.ts';
export { shareStart } from './share-start.ts';
export {
  decodeSuspendData,
  encodeSuspendData,
  longestSuspendData,
  type SuspendDataReading,
  UnwritableStateError,
  worstCaseLength,
} from './suspend-data.ts';
export type {
  CompletionStatus,
  Interaction,
  Launch,
  Objective,
  Progress,
  RecordedResult,
  SaveResult,
  SuccessStatus,
  Tracker,
  TrackingFailure,
} from './tracker.ts';
