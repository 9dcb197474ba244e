import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { CanteenEvent } from './event.ts';
import { eventColumns, isEventHeader, writeEventRow } from './event-columns.ts';
import { createEventRowReader } from './read-event-row.ts';
import { anyEvent } from './testing/any-event.ts';
import { writeCsv } from './write-csv.ts';

const who = {
  learnerId: '20417733',
  email: 's.prosser@trust.example',
  learnerName: 'Siân Prosser',
  courseId: 'everyone',
};
const at = Date.UTC(2026, 10, 20, 9, 41, 7, 120);

const attempt: CanteenEvent = {
  kind: 'attempt',
  ...who,
  attempt: 2,
  at,
  startedAt: Date.UTC(2026, 10, 20, 9, 30),
  completion: 'completed',
  success: 'passed',
  scoreScaled: 0.855,
  durationMs: 61_500,
  release: '0.1.0',
};
const decision: CanteenEvent = {
  kind: 'decision',
  ...who,
  attempt: 2,
  at,
  interactionId: 'friend_request__two_in_the_morning',
  response: 'b',
  result: 'acceptable',
  nth: 1,
  latencyMs: 12_340,
};
const standing: CanteenEvent = {
  kind: 'standing',
  ...who,
  at: null,
  completion: 'not attempted',
  success: 'unknown',
  scoreScaled: null,
};

const header =
  'v,kind,learner_id,email,learner_name,course_id,attempt,at,scene_id,response,result,nth,latency_ms,completion,success,score,duration_ms,started_at,release';
const learner = '20417733,s.prosser@trust.example,Siân Prosser,everyone';
const rows = [
  [
    attempt,
    `1,attempt,${learner},2,2026-11-20T09:41:07.120Z,,,,,,completed,passed,0.855,61500,2026-11-20T09:30:00.000Z,0.1.0`,
  ],
  [
    decision,
    `1,decision,${learner},2,2026-11-20T09:41:07.120Z,friend_request__two_in_the_morning,b,acceptable,1,12340,,,,,,`,
  ],
  [standing, `1,standing,${learner},,,,,,,,not attempted,unknown,,,,`],
] as const;

test('the columns are those that were agreed on, in their order', () => {
  expect(eventColumns.join(',')).toBe(header);
});

describe.each(rows)('an event of %o', (event, row) => {
  test('is written', () => {
    expect(writeEventRow(event).join(',')).toBe(row);
  });

  test('is read', () => {
    expect(createEventRowReader([...eventColumns])(row.split(','))).toEqual(event);
  });

  test('is read from columns in another order, among unknown ones', () => {
    const names = ['department', ...[...eventColumns].reverse(), 'kind'];
    const cells = ['Ward 7', ...row.split(',').reverse(), 'nonsense'];
    expect(createEventRowReader(names)(cells)).toEqual(event);
  });
});

test('the example of docs/event-schema.md is what it says it is', () => {
  const text = readFileSync(new URL('../../docs/event-schema.md', import.meta.url), 'utf8');
  const [, example = ''] = /```csv\n(.*?)\n```/s.exec(text) ?? [];
  const [names = '', ...lines] = example.split('\n');
  expect(names).toBe(header);
  expect(lines).toHaveLength(5);
  const read = createEventRowReader(names.split(','));
  for (const line of lines) {
    const event = read(line.split(','));
    expect(typeof event === 'string' ? event : writeEventRow(event).join(',')).toBe(line);
  }
});

test('any event comes back exactly from a file', () => {
  fc.assert(
    fc.property(fc.array(anyEvent()), (events) => {
      const text = writeCsv([[...eventColumns], ...events.map(writeEventRow)]);
      const [names = [], ...read] = Papa.parse<string[]>(text.slice(0, -2), {
        newline: '\r\n',
      }).data;
      expect(isEventHeader(names)).toBe(true);
      expect(read.map(createEventRowReader(names))).toEqual(events);
    }),
  );
});

test('columns that are not there are empty', () => {
  const read = createEventRowReader(['v', 'kind', 'learner_name', 'course_id', 'scene_id']);
  expect(read(['1', 'decision', 'Siân Prosser', 'everyone', 'a__b'])).toEqual({
    ...decision,
    learnerId: '',
    email: '',
    attempt: 1,
    at: null,
    interactionId: 'a__b',
    response: '',
    result: 'unknown',
    latencyMs: null,
  });
});

test('a row of a later version is read by what is known', () => {
  const read = createEventRowReader([...eventColumns, 'ward']);
  expect(read([...`2,${rows[1][1].slice(2)}`.split(','), '7'])).toEqual(decision);
});

test.each([
  ['v', '', 'Unexpected "" as v, expected the version of the event schema'],
  ['v', 'one', 'Unexpected "one" as v'],
  ['v', '0', 'Unexpected "0" as v'],
  ['v', '1.5', 'Unexpected "1.5" as v'],
  ['kind', 'receipt', 'Unexpected "receipt" as kind, expected attempt, decision or standing'],
  ['kind', '__proto__', 'Unexpected "__proto__" as kind'],
  ['course_id', '', 'course_id is empty'],
  ['scene_id', '', 'scene_id is empty'],
  ['at', '20/11/2026', 'Unexpected "20/11/2026" as at, expected a date and time of ISO 8601'],
  ['result', 'correct', 'expected one of best, acceptable, poor, unknown, or nothing'],
  ['result', 'toString', 'Unexpected "toString" as result'],
  ['attempt', '0', 'Unexpected "0" as attempt, expected a whole number from 1'],
  ['attempt', '1.5', 'as attempt, expected a whole number from 1'],
  ['attempt', '1e300', 'as attempt, expected a whole number from 1'],
  ['nth', 'first', 'Unexpected "first" as nth, expected a number from 0'],
  ['latency_ms', '-1', 'Unexpected "-1" as latency_ms, expected a number from 0'],
  ['latency_ms', '0x10', 'Unexpected "0x10" as latency_ms'],
  ['latency_ms', '1e999', 'Unexpected "1e999" as latency_ms'],
  ['latency_ms', '12,5', 'Unexpected "12,5" as latency_ms'],
  ['latency_ms', 'x'.repeat(100), `Unexpected "${'x'.repeat(40)}…" as latency_ms`],
])('a decision with %s %j is refused', (column, cell, sentence) => {
  const cells = writeEventRow(decision).map(String);
  expect(createEventRowReader([...eventColumns])(replaceCell(cells, column, cell))).toContain(
    sentence,
  );
});

test.each([
  ['completion', 'done', 'expected one of not attempted, incomplete, completed, unknown'],
  ['success', 'yes', 'Unexpected "yes" as success'],
  ['score', '85', 'Unexpected "85" as score, expected a number from 0 to 1, such as 0.85'],
  ['duration_ms', 'PT1M', 'Unexpected "PT1M" as duration_ms'],
  ['started_at', '2026-11-31', 'Unexpected "2026-11-31" as started_at'],
])('an attempt with %s %j is refused', (column, cell, sentence) => {
  const cells = writeEventRow(attempt).map(String);
  expect(createEventRowReader([...eventColumns])(replaceCell(cells, column, cell))).toContain(
    sentence,
  );
});

test('a row about nobody is refused, and so is one without cells', () => {
  const read = createEventRowReader([...eventColumns]);
  const nobody = { ...standing, learnerId: '', email: '', learnerName: '' };
  expect(read(writeEventRow(nobody).map(String))).toContain('does not say who it is about');
  expect(read([])).toContain('Unexpected "" as v');
});

test('no cells break the reader', () => {
  const cells = fc.array(fc.oneof(fc.string(), fc.constantFrom('1', 'decision', 'attempt', '0.5')));
  fc.assert(
    fc.property(cells, cells, (names, row) => {
      const read = createEventRowReader(names)(row);
      expect(typeof read === 'string' ? read.length > 0 : read.courseId !== '').toBe(true);
    }),
  );
});

test.each([
  [[...eventColumns], true],
  [['\uFEFFv', ' kind ', 'course_id', 'email'], true],
  [['v', 'kind', 'course_id'], false],
  [['v', 'kind', 'learner_id'], false],
  [['First name', 'Last name', 'Attempt'], false],
  [[], false],
])('%o as a header of events: %s', (names, isOne) => {
  expect(isEventHeader(names)).toBe(isOne);
});

function replaceCell(cells: string[], column: string, cell: string): string[] {
  return cells.map((each, index) => (eventColumns[index] === column ? cell : each));
}
