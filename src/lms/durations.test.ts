import { describe, expect, it } from 'vitest';
import { formatTimespan, readTimespan, sayDuration } from './durations.ts';

describe('readTimespan', () => {
  it.each([
    ['00:00:00', 0],
    ['0000:00:01.5', 1500],
    ['0000:00:01.05', 1050],
    ['01:02:03.45', 3_723_450],
    ['9999:59:59.99', 35_999_999_990],
    ['0000:00:60.00', 0],
    ['1:00:00', 0],
    ['PT1M', 0],
    ['', 0],
    [undefined, 0],
  ])('%s is %i ms', (timespan, durationMs) => {
    expect(readTimespan(timespan)).toBe(durationMs);
  });
});

describe('formatTimespan', () => {
  it.each([
    [-5, '0000:00:00.00'],
    [9, '0000:00:00.00'],
    [59_999, '0000:00:59.99'],
    [60_000, '0000:01:00.00'],
    [3_599_999, '0000:59:59.99'],
    [36_000_000, '0010:00:00.00'],
    [35_999_999_990, '9999:59:59.99'],
    [36_000_000_000, '9999:59:59.99'],
  ])('%i ms is %s', (durationMs, timespan) => {
    expect(formatTimespan(durationMs)).toBe(timespan);
  });
});

describe('sayDuration', () => {
  it.each([
    [0, '0 s'],
    [59_499, '59 s'],
    [59_500, '1 min'],
    [65_000, '1 min 5 s'],
    [3_600_000, '1 h'],
    [4_320_000, '1 h 12 min'],
  ])('%i ms is %s', (durationMs, words) => {
    expect(sayDuration(durationMs)).toBe(words);
  });
});
