import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIsoTime, writeIsoTime } from './iso-time.ts';

const nine = Date.UTC(2026, 10, 20, 9, 41, 7);

test.each([
  ['2026-11-20T09:41:07.120Z', nine + 120, 'what this project writes'],
  ['2026-11-20T09:41:07Z', nine, 'ISO 8601'],
  ['2026-11-20T09:41Z', nine - 7000, 'ISO 8601'],
  ['2026-11-20T10:41:07+01:00', nine, 'ISO 8601 with a zone'],
  ['2026-11-20T04:11:07-0530', nine, 'ISO 8601, basic zone'],
  ['2026-11-20T09:41:07.1234567Z', nine + 123, 'xAPI statements of .NET'],
  ['2026-11-20T09:41:07,5Z', nine + 500, 'ISO 8601, decimal comma'],
  ['2026-11-20T09:41:07.00Z', nine, 'SCORM 2004 timestamp'],
  ['2026-11-20 09:41:07.12+00', nine + 120, 'PostgreSQL'],
  ['2026-11-20 09:41:07', nine, 'ClickHouse; without a zone it is UTC'],
  ['2026-11-20', Date.UTC(2026, 10, 20), 'a date alone'],
  ['2024-02-29T00:00:00.000Z', Date.UTC(2024, 1, 29), 'a leap day'],
  ['2000-02-29T00:00:00.000Z', Date.UTC(2000, 1, 29), 'a leap day of a century'],
  ['0099-12-31T00:00:00.000Z', Date.parse('0099-12-31T00:00Z'), 'a year before 100'],
])('%s is read: %3$s', (text, at) => {
  expect(readIsoTime(text)).toBe(at);
});

test.each([
  [''],
  ['09:41:07'],
  ['20/11/2026 09:41'],
  ['2026-11-31T09:41:07.120Z'],
  ['2026-02-29'],
  ['2026-13-01T09:41:07.120Z'],
  ['2026-00-01T09:41:07.120Z'],
  ['2026-11-00T09:41:07.120Z'],
  ['2026-02-29T09:41:07.120Z'],
  ['1900-02-29T09:41:07.120Z'],
  ['2026/11/20T09:41:07.120Z'],
  ['2026-11-20T24:41:07.120Z'],
  ['2026-11-20T09:60:07.120Z'],
  ['2026-11-20T09:41:60.120Z'],
  ['2026-11-20T0x:41:07.120Z'],
  ['2026-11-20T09:41:07.1a0Z'],
  ['2026-11-20T-9:41:07.120Z'],
  ['202 -11-20T09:41:07.120Z'],
  ['2026-11-20T09:41:07.120'.padEnd(40, '0')],
  ['1'],
  ['March 7'],
  ['1763631667120'],
])('%j is no time', (text) => {
  expect(readIsoTime(text)).toBeNull();
});

test('every moment of a four-digit year comes back exactly', () => {
  const moments = fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 });
  fc.assert(
    fc.property(moments, (at) => {
      expect(readIsoTime(writeIsoTime(at))).toBe(at);
    }),
  );
});

test.each([[null], [Number.NaN], [Number.POSITIVE_INFINITY], [8.7e15], [253_402_300_800_000]])(
  '%s is written as nothing',
  (at) => {
    expect(writeIsoTime(at)).toBe('');
  },
);

test('no text breaks it, and what it takes is a moment', () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/));
  fc.assert(
    fc.property(texts, (text) => {
      const at = readIsoTime(text);
      expect(at === null || Number.isFinite(at)).toBe(true);
    }),
  );
});
