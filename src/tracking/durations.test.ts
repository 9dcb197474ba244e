import { expect, test } from 'vitest';
import {
  formatIsoDuration,
  formatTimeOfDay,
  formatTimespan,
  formatTimestamp,
} from './durations.ts';

const hourMs = 3_600_000;

test.each([
  [0, '0000:00:00.00', 'SCORM 1.2 RTE'],
  [9, '0000:00:00.00', 'truncates'],
  [10, '0000:00:00.01', 'one hundredth'],
  [50, '0000:00:00.05', 'spoor writes .5 here'],
  [999, '0000:00:00.99', 'truncates'],
  [1000, '0000:00:01.00', 'SCORM 1.2 RTE'],
  [59_999, '0000:00:59.99', 'never :60.00'],
  [60_000, '0000:01:00.00', 'a minute'],
  [hourMs - 1, '0000:59:59.99', 'never :60:'],
  [hourMs, '0001:00:00.00', 'the Learning Hub drops the first digit'],
  [10 * hourMs, '0010:00:00.00', 'two digits would be read as no hours'],
  [100 * hourMs + 62_345.678, '0100:01:02.34', 'fractions of a millisecond'],
  [9999 * hourMs, '9999:00:00.00', 'the last hour that fits'],
  [10_000 * hourMs - 1, '9999:59:59.99', 'the last hundredth that fits'],
  [10_000 * hourMs, '9999:59:59.99', 'ESR: less than 10,000 hours'],
  [Number.POSITIVE_INFINITY, '9999:59:59.99', 'hostile'],
  [-1, '0000:00:00.00', 'a clock set back'],
  [Number.NaN, '0000:00:00.00', 'hostile'],
])('%d ms is %s (%s)', (durationMs, expected) => {
  expect(formatTimespan(durationMs)).toBe(expected);
});

test.each([
  [new Date(2026, 10, 20, 0, 0, 0, 0).getTime(), '00:00:00'],
  [new Date(2026, 10, 20, 9, 5, 7, 999).getTime(), '09:05:07'],
  [new Date(2026, 10, 20, 23, 59, 59, 999).getTime(), '23:59:59'],
  [Number.NaN, '00:00:00'],
])('%d is %s o’clock', (epochMs, expected) => {
  expect(formatTimeOfDay(epochMs)).toBe(expected);
});

test.each([
  [0, 'PT0S'],
  [-5, 'PT0S'],
  [Number.NaN, 'PT0S'],
  [9, 'PT0S'],
  [10, 'PT0.01S'],
  [1500, 'PT1.5S'],
  [12_345, 'PT12.34S'],
  [59_999, 'PT59.99S'],
  [60_000, 'PT1M'],
  [90_000, 'PT1M30S'],
  [3_600_000, 'PT1H'],
  [5_400_000, 'PT1H30M'],
  [3_723_450, 'PT1H2M3.45S'],
  [Number.POSITIVE_INFINITY, 'PT9999H59M59.99S'],
])('%d ms is %s (RTE 4th edition, timeinterval; ADL refuses PT and three decimals)', (ms, text) => {
  expect(formatIsoDuration(ms)).toBe(text);
  expect(text).toMatch(/^PT(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/);
});

test.each([
  [Date.UTC(2026, 10, 20, 20, 41, 7), '2026-11-20T20:41:07.00Z'],
  [Date.UTC(2026, 10, 20, 20, 41, 7, 129), '2026-11-20T20:41:07.12Z'],
  [0, '1970-01-01T00:00:00.00Z'],
  [Number.NaN, '1970-01-01T00:00:00.00Z'],
])('%d is %s (ADL and Moodle refuse three decimals)', (ms, text) => {
  expect(formatTimestamp(ms)).toBe(text);
});
