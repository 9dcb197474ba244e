import { CellReader, quote } from './cell-reader.ts';
import type { AttemptEvent, CanteenEvent, DecisionEvent, StandingEvent } from './event.ts';
import { type EventColumn, eventColumns, readColumnName } from './event-columns.ts';

/**
 * Gives a function that reads the cells of a row: an event, or a sentence that says what is wrong with it.
 * Columns may come in any order; those that are not known are passed over, and those that are not there are
 * empty. A row of a later version is read by the columns that are known.
 */
export function createEventRowReader(header: readonly string[]): EventRowReader {
  const row = new CellReader(header.map(readColumnName), eventColumns);
  return (cells) => {
    row.open(cells);
    const event = readRow(row);
    return row.problem || event || '';
  };
}

function readRow(row: Row): CanteenEvent | null {
  const at = row.places;
  const version = row.raw(at.v);
  if (version !== '1' && !/^[1-9]\d{0,5}$/.test(version)) {
    row.refuse(
      `Unexpected ${quote(version)} as v, expected the version of the event schema, a whole number from 1.`,
    );
  }
  if (!row.raw(at.learner_id) && !row.raw(at.email) && !row.raw(at.learner_name)) {
    row.refuse(
      'The row does not say who it is about: learner_id, email and learner_name are empty. Fill one of them.',
    );
  }
  if (row.raw(at.course_id) === '') {
    row.refuse('The row does not say which course it is about: course_id is empty. Fill it.');
  }
  return readKind(row);
}

function readKind(row: Row): CanteenEvent | null {
  const at = row.places;
  const kind = row.raw(at.kind);
  switch (kind) {
    case 'decision':
      return readDecision(row);
    case 'attempt':
      return readAttempt(row);
    case 'standing':
      return readStanding(row);
    default:
      row.refuse(
        `Unexpected ${quote(kind)} as kind, expected attempt, decision or standing. This row is left out.`,
      );
      return null;
  }
}

// Each event is written out whole: to spread one into another would cost more than to read the row.

function readDecision(row: Row): DecisionEvent {
  const at = row.places;
  if (row.raw(at.scene_id) === '') {
    row.refuse('The decision does not say where it was made: scene_id is empty. Fill it.');
  }
  return {
    kind: 'decision',
    learnerId: row.text(at.learner_id),
    email: row.text(at.email),
    learnerName: row.text(at.learner_name),
    courseId: row.text(at.course_id),
    attempt: row.count(at.attempt),
    at: row.time(at.at),
    interactionId: row.text(at.scene_id),
    response: row.text(at.response),
    result: row.word(at.result, results),
    nth: row.count(at.nth),
    latencyMs: row.number(at.latency_ms),
  };
}

function readAttempt(row: Row): AttemptEvent {
  const at = row.places;
  return {
    kind: 'attempt',
    learnerId: row.text(at.learner_id),
    email: row.text(at.email),
    learnerName: row.text(at.learner_name),
    courseId: row.text(at.course_id),
    attempt: row.count(at.attempt),
    at: row.time(at.at),
    startedAt: row.time(at.started_at),
    completion: row.word(at.completion, completions),
    success: row.word(at.success, successes),
    scoreScaled: row.share(at.score),
    durationMs: row.number(at.duration_ms),
    release: row.text(at.release),
  };
}

function readStanding(row: Row): StandingEvent {
  const at = row.places;
  return {
    kind: 'standing',
    learnerId: row.text(at.learner_id),
    email: row.text(at.email),
    learnerName: row.text(at.learner_name),
    courseId: row.text(at.course_id),
    at: row.time(at.at),
    completion: row.word(at.completion, completions),
    success: row.word(at.success, successes),
    scoreScaled: row.share(at.score),
  };
}

const completions = ['not attempted', 'incomplete', 'completed', 'unknown'] as const;
const successes = ['passed', 'failed', 'unknown'] as const;
const results = ['best', 'acceptable', 'poor', 'unknown'] as const;

/** An event, or a sentence about the row. */
export type EventRowReader = (cells: readonly string[]) => CanteenEvent | string;

type Row = CellReader<EventColumn>;
