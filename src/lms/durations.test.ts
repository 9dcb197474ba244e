import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatIsoDuration,
  formatTimespan,
  readIsoDuration,
  readTimespan,
  sayDuration,
} from './durations.ts';
import { durationType } from './scorm/scorm2004-values.ts';

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

describe('readIsoDuration', () => {
  it.each([
    ['PT0S', 0],
    ['PT1M30.5S', 90_500],
    ['PT0.05S', 50],
    ['PT1H90S', 3_690_000],
    ['P1DT1H', 90_000_000],
    ['P1Y', 31_536_000_000],
    ['PT12.345S', 0],
    ['00:01:00', 0],
    ['', 0],
    [undefined, 0],
  ])('%s is %i ms', (duration, durationMs) => {
    expect(readIsoDuration(duration)).toBe(durationMs);
  });
});

describe('formatIsoDuration', () => {
  it.each([
    [-5, 'PT0H0M0S'],
    [9, 'PT0H0M0S'],
    [59_999, 'PT0H0M59.99S'],
    [60_000, 'PT0H1M0S'],
    [61_500, 'PT0H1M1.5S'],
    [360_000_050, 'PT100H0M0.05S'],
  ])('%i ms is %s', (durationMs, duration) => {
    expect(formatIsoDuration(durationMs)).toBe(duration);
  });

  it('is read back, cut to hundredths', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e12 }), (durationMs) => {
        const hundredths = Math.floor(durationMs / 10) * 10;
        expect(readIsoDuration(formatIsoDuration(durationMs))).toBe(hundredths);
        expect(durationType.accepts(formatIsoDuration(durationMs))).toBe(true);
      }),
    );
  });
});
