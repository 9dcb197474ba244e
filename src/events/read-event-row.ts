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
  const version = row.raw('v');
  if (version !== '1' && !/^[1-9]\d{0,5}$/.test(version)) {
    row.refuse(
      `Unexpected ${quote(version)} as v, expected the version of the event schema, a whole number from 1.`,
    );
  }
  if (!row.raw('learner_id') && !row.raw('email') && !row.raw('learner_name')) {
    row.refuse(
      'The row does not say who it is about: learner_id, email and learner_name are empty. Fill one of them.',
    );
  }
  if (row.raw('course_id') === '') {
    row.refuse('The row does not say which course it is about: course_id is empty. Fill it.');
  }
  return readKind(row);
}

function readKind(row: Row): CanteenEvent | null {
  const kind = row.raw('kind');
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
  if (row.raw('scene_id') === '') {
    row.refuse('The decision does not say where it was made: scene_id is empty. Fill it.');
  }
  return {
    kind: 'decision',
    learnerId: row.text('learner_id'),
    email: row.text('email'),
    learnerName: row.text('learner_name'),
    courseId: row.text('course_id'),
    attempt: row.count('attempt'),
    at: row.time('at'),
    interactionId: row.text('scene_id'),
    response: row.text('response'),
    result: row.word('result', results),
    nth: row.count('nth'),
    latencyMs: row.number('latency_ms'),
  };
}

function readAttempt(row: Row): AttemptEvent {
  return {
    kind: 'attempt',
    learnerId: row.text('learner_id'),
    email: row.text('email'),
    learnerName: row.text('learner_name'),
    courseId: row.text('course_id'),
    attempt: row.count('attempt'),
    at: row.time('at'),
    startedAt: row.time('started_at'),
    completion: row.word('completion', completions),
    success: row.word('success', successes),
    scoreScaled: row.share('score'),
    durationMs: row.number('duration_ms'),
    release: row.text('release'),
  };
}

function readStanding(row: Row): StandingEvent {
  return {
    kind: 'standing',
    learnerId: row.text('learner_id'),
    email: row.text('email'),
    learnerName: row.text('learner_name'),
    courseId: row.text('course_id'),
    at: row.time('at'),
    completion: row.word('completion', completions),
    success: row.word('success', successes),
    scoreScaled: row.share('score'),
  };
}

function listWords<Word extends string>(...words: Word[]): ReadonlyMap<string, Word> {
  return new Map(words.map((word) => [word, word]));
}

const completions = listWords('not attempted', 'incomplete', 'completed', 'unknown');
const successes = listWords('passed', 'failed', 'unknown');
const results = listWords('best', 'acceptable', 'poor', 'unknown');

/** An event, or a sentence about the row. */
export type EventRowReader = (cells: readonly string[]) => CanteenEvent | string;

type Row = CellReader<EventColumn>;
