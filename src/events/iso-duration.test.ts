import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIsoDuration } from './iso-duration.ts';

test.each([
  ['PT0S', 0],
  ['PT59.999S', 59_999],
  ['PT1M30.5S', 90_500],
  ['PT1H90S', 3_690_000],
  ['P1DT1H', 90_000_000],
  ['P1W', 604_800_000],
  ['P1Y1M', 395 * 86_400_000],
  ['PT0.001S', 1],
])('%s is %i ms', (text, durationMs) => {
  expect(readIsoDuration(text)).toBe(durationMs);
});

test.each([
  ...['', 'P', 'PT', 'P1', 'PT1', '1S', 'PT1S1M', 'PT-1S', 'PT1.S', 'P1DT', 'pt1s', 'PT1S\n'],
  ...['P1S', 'PT1Y', 'PT1,5S', '0000:00:12.50', 'PT99999999999S'],
])('%j is none', (text) => {
  expect(readIsoDuration(text)).toBeNull();
});

test('the parts add up', () => {
  const part = fc.integer({ min: 0, max: 999 });
  fc.assert(
    fc.property(part, part, part, (hours, minutes, seconds) => {
      const text = `PT${hours}H${minutes}M${seconds}.5S`;
      expect(readIsoDuration(text)).toBe(((hours * 60 + minutes) * 60 + seconds) * 1000 + 500);
    }),
  );
});
