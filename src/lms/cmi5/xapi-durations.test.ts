import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDuration } from '../durations.ts';
import { readXapiDuration } from './xapi-durations.ts';

describe('a duration', () => {
  it.each([
    ['PT0S', 0],
    ['PT59.999S', 59_999],
    ['PT1M30.5S', 90_500],
    ['PT1H90S', 3_690_000],
    ['P1DT1H', 90_000_000],
    ['P1W', 604_800_000],
    ['P1Y1M', 395 * 86_400_000],
    ['PT0.001S', 1],
  ])('%s is %i ms', (text, durationMs) => {
    expect(readXapiDuration(text)).toBe(durationMs);
  });

  it.each([
    ...['', 'P', 'PT', 'P1', 'PT1', '1S', 'PT1S1M', 'PT-1S', 'PT1.S', 'P1DT', 'pt1s', 'PT1S\n'],
    ...['P1S', 'PT1Y', 'PT1,5S', '0000:00:12.50', 'PT99999999999S'],
  ])('%j is none', (text) => {
    expect(readXapiDuration(text)).toBeNull();
  });

  it('comes back from the form that the LMS writes, to the hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 360_000_000 }), (hundredths) => {
        expect(readXapiDuration(formatIsoDuration(hundredths * 10))).toBe(hundredths * 10);
      }),
    );
  });
});
