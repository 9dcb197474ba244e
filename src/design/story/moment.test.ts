import { expect, it } from 'vitest';
import { isMachineTime } from './moment.ts';

it.each([
  ['20:41', true],
  ['00:00', true],
  ['23:59', true],
  ['2026-11-20', true],
  ['24:00', false],
  ['9:12', false],
  ['20:60', false],
  ['20:41 today', false],
  ['Tuesday, 9 pm', false],
  ['', false],
])('%j: %j', (text, expected) => {
  expect(isMachineTime(text)).toBe(expected);
});
