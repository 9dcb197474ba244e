import { type CanteenEvent, eventSchemaVersion } from './event.ts';
import { writeIsoTime } from './iso-time.ts';
import type { CsvCell } from './write-csv.ts';

/**
 * The columns of the flat event as CSV, in the order in which they are written; `docs/event-schema.md` says
 * what is in each. Columns are only ever added, at the end.
 */
export const eventColumns = [
  'v',
  'kind',
  'learner_id',
  'email',
  'learner_name',
  'course_id',
  'attempt',
  'at',
  'scene_id',
  'response',
  'result',
  'nth',
  'latency_ms',
  'completion',
  'success',
  'score',
  'duration_ms',
  'started_at',
  'release',
] as const;

/** The cells of an event, one for each column; empty where the column does not apply. */
export function writeEventRow(event: CanteenEvent): CsvCell[] {
  const decision = event.kind === 'decision' ? event : null;
  const attempt = event.kind === 'attempt' ? event : null;
  const result = event.kind === 'decision' ? null : event;
  return [
    eventSchemaVersion,
    event.kind,
    event.learnerId,
    event.email,
    event.learnerName,
    event.courseId,
    event.kind === 'standing' ? '' : event.attempt,
    writeIsoTime(event.at),
    decision?.interactionId ?? '',
    decision?.response ?? '',
    decision?.result ?? '',
    decision?.nth ?? '',
    decision?.latencyMs ?? '',
    result?.completion ?? '',
    result?.success ?? '',
    result?.scoreScaled ?? '',
    attempt?.durationMs ?? '',
    writeIsoTime(attempt?.startedAt ?? null),
    attempt?.release ?? '',
  ];
}

/** Whether a file with this header holds flat events: it has a version, a kind, a course and who it is about. */
export function isEventHeader(header: readonly string[]): boolean {
  const found = new Set(header.map(readColumnName));
  return (
    ['v', 'kind', 'course_id'].every((name) => found.has(name)) &&
    ['learner_id', 'email', 'learner_name'].some((name) => found.has(name))
  );
}

/** A cell of the header as the name of a column: `\uFEFFv ` is `v`. */
export function readColumnName(cell: string): string {
  return cell.replace(/^\uFEFF/, '').trim();
}

export type EventColumn = (typeof eventColumns)[number];
