import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteText } from './quote-text.ts';
import {
  sayAgainst,
  sayCount,
  sayDay,
  sayMany,
  sayRate,
  sayRateOf,
  sayShortDay,
  sayTime,
} from './say-figures.ts';

it.each([
  [0, '0%'],
  [0.0004, 'under 0.1%'],
  [0.0005, '0.1%'],
  [0.918, '91.8%'],
  [0.95, '95%'],
  [0.9994, '99.9%'],
  [0.9996, 'over 99.9%'],
  [1, '100%'],
])('sayRate: %d is %j', (share, says) => {
  expect(sayRate(share)).toBe(says);
});

it('is never 0% of somebody, nor 100% of not everybody', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1_000_000 }), (all) => {
      expect(sayRate(1 / all)).not.toBe('0%');
      expect(sayRate((all - 1) / all)).not.toBe('100%');
    }),
  );
});

it.each([
  [0.918, 0.95, '3.2 points under the target of 95%'],
  [0.71, 0.95, '24 points under the target of 95%'],
  [0.96, 0.95, '1 point over the target of 95%'],
  [0.95, 0.95, 'exactly the target of 95%'],
  [19 / 20, 0.95, 'exactly the target of 95%'],
  [0.9499, 0.95, 'just under the target of 95%'],
  [0.9501, 0.95, 'just over the target of 95%'],
  [0, 1, '100 points under the target of 100%'],
])('sayAgainst: %d against %d is %j', (share, target, says) => {
  expect(sayAgainst(share, target)).toBe(says);
});

it.each([
  [null, 10, 'hidden'],
  [null, null, 'hidden'],
  [null, 0, 'none'],
  [0.5, 10, '50%'],
])('sayRateOf: %j of %j is %j', (share, of, says) => {
  expect(sayRateOf(share, of)).toBe(says);
});

it.each([
  [0, '0 seconds'],
  [1_000, '1 second'],
  [59_499, '59 seconds'],
  [59_500, '1 minute'],
  [150_000, '2 minutes 30 seconds'],
  [599_600, '10 minutes'],
  [629_000, '10 minutes'],
  [3_599_000, '1 hour'],
  [3_600_000, '1 hour'],
  [11_100_000, '3 hours 5 minutes'],
])('sayTime: %d ms are %j', (ms, says) => {
  expect(sayTime(ms)).toBe(says);
});

describe('counts and days', () => {
  it.each([
    [sayCount(1204), '1,204'],
    [sayCount(0), '0'],
    [sayCount(null), 'hidden'],
    [sayMany(1, 'scene'), '1 scene'],
    [sayMany(1204, 'scene'), '1,204 scenes'],
    [sayMany(null, 'person', 'people'), 'a hidden number of people'],
    [sayDay('2026-11-20'), '20 November 2026'],
    [sayDay('2026-13-01'), '2026-13-01'],
    [sayDay('soon'), 'soon'],
    [sayDay(''), ''],
    [sayShortDay('2026-11-02'), '2 Nov'],
  ])('%j', (said, says) => {
    expect(said).toBe(says);
  });
});

it.each([
  ['Leave it.', '“Leave it”'],
  ['Really?', '“Really?”'],
  ['"Not now."', '"Not now."'],
  ['Post: "Not now."', '“Post: "Not now."”'],
])('quoteText: %j is %s', (text, says) => {
  expect(quoteText(text)).toBe(says);
});
