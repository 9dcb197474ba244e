import { expect, test } from 'vitest';
import { aReport } from '../testing/a-worker.ts';
import type { FileReport } from '../worker/messages.ts';
import { writeProblemsCsv } from './problems-csv.ts';
import { sayAmount, sayOutcome, sayShape, saySize } from './say-file.ts';

test.each<[Partial<FileReport>, string]>([
  [{ shape: 'moodle-interactions' }, 'Moodle: SCORM interactions report'],
  [{ shape: 'staff-list' }, 'Staff list'],
  [{ source: 'sample', shape: 'events' }, 'Made-up people and records'],
  [{ state: 'refused', shape: null }, 'Not read'],
  [{ state: 'needs-mapping', shape: null }, 'Not recognised yet'],
  [{ state: 'cancelled', shape: null }, 'Reading was cancelled'],
  [{ state: 'copy', shape: 'events' }, 'A copy of another file: nothing in it is counted'],
  [{ shape: 'events' }, 'Rows downloaded from this site'],
])('%j was taken for %s', (report, words) => {
  expect(sayShape(aReport(report))).toBe(words);
});

test.each<[Partial<FileReport>, string]>([
  [{ rows: 1, events: 1 }, '1 row, 1 record (attempts, completions and decisions)'],
  [{ rows: 1204, events: 9632 }, '1,204 rows, 9,632 records (attempts, completions and decisions)'],
  [{ rows: 3, events: 0, people: 3 }, '3 rows, 3 people'],
  [{ rows: 0, events: 0 }, '0 rows'],
])('%j holds %s', (report, words) => {
  expect(sayAmount(aReport(report))).toBe(words);
});

test.each<[Partial<FileReport>[], string]>([
  [[{}], '1 file read, with 3 rows.'],
  [[{ problemCount: 2 }, {}], '2 files read, with 6 rows. 2 rows could not be read in full.'],
  [[{ state: 'refused', rows: 0 }], '1 file could not be read.'],
  [
    [{}, { state: 'needs-mapping' }, { state: 'cancelled' }],
    '1 file read, with 3 rows. 1 file needs you to say what the columns are. 1 file was cancelled.',
  ],
  [
    [{}, { state: 'copy', rows: 0 }],
    '1 file read, with 3 rows. 1 file is a copy of another, and not counted.',
  ],
  [[{ source: 'sample' }], 'The sample data is shown.'],
  [[], ''],
])('of %j the page says: %s', (reports, words) => {
  expect(sayOutcome(reports.map((report) => aReport(report)))).toBe(words);
});

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [68_200_000, '68.2 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(saySize(bytes)).toBe(words);
});

test('the list of problems runs nothing in a spreadsheet', () => {
  const problems = [
    { row: 7, message: 'Unexpected date.', found: '=HYPERLINK("x")' },
    { row: null, message: 'The whole file.', found: '' },
  ];
  expect(writeProblemsCsv(aReport({ name: 'a.csv', problems }))).toBe(
    '\uFEFFFile,Row,What is wrong,Found\r\na.csv,7,Unexpected date.,"\'=HYPERLINK(""x"")"\r\na.csv,,The whole file.,\r\n',
  );
});
