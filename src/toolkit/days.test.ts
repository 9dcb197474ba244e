import { describe, expect, it } from 'vitest';
import { addMonths, dayOf, isDay, sayDay } from './days.ts';

describe('isDay', () => {
  it.each([
    ['2026-11-30', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-3', false],
    ['30/11/2026', false],
    ['', false],
  ])('%s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-11-21', 12, '2027-11-21'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

it.each([
  ['2026-11-03', '3 November 2026'],
  ['soon', 'soon'],
  ['', ''],
])('says %s as %s', (day, words) => {
  expect(sayDay(day)).toBe(words);
});

it('takes the day from the clock on the wall', () => {
  expect(dayOf(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03');
});
