export {
  type AttemptEvent,
  type CanteenEvent,
  type DecisionEvent,
  type DecisionResult,
  eventSchemaVersion,
  type LearnerIdentity,
  readResult,
  type StandingEvent,
} from './event.ts';
export { type EventColumn, eventColumns, isEventHeader, writeEventRow } from './event-columns.ts';
export {
  type AboutAttempts,
  eventsFromAttempt,
  eventsFromAttempts,
  type KnownAttempt,
} from './events-from-attempt.ts';
export { createStatementFold, type StatementFold } from './events-from-statements.ts';
export { readInert, writeInert } from './inert-text.ts';
export { readIsoDuration } from './iso-duration.ts';
export { readIsoTime, writeIsoTime } from './iso-time.ts';
export { createEventRowReader, type EventRowReader } from './read-event-row.ts';
export { findSceneWords, type SceneWords } from './scene-words.ts';
export { type CsvCell, csvStart, writeCsv, writeCsvRow } from './write-csv.ts';
