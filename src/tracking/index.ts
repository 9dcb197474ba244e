export type { AttemptRecord, DecisionRecord } from './attempt-record.ts';
export { type ConnectOptions, connectTracker } from './connect.ts';
export { type FindOptions, findScorm12Api } from './find-scorm-api.ts';
export { interactionId } from './identifiers.ts';
export { createLocalTracker, type LocalOptions, openStorage, type TextStorage } from './local.ts';
export type { ResumeState, ScenarioResume } from './resume-state.ts';
export { type ScoreInput, scorePercent } from './score-format.ts';
export { createScorm12Tracker, type Scorm12Options } from './scorm12.ts';
export type { Scorm12Api } from './scorm12-api.ts';
export {
  openSession,
  type SaveStatus,
  type Session,
  type SessionOptions,
  type SessionPage,
  type SessionTimers,
} from './session.ts';
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
  Progress,
  RecordedResult,
  SaveResult,
  SuccessStatus,
  Tracker,
  TrackingFailure,
} from './tracker.ts';
