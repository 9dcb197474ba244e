import { describe, expect, test } from 'vitest';
import { foldStatus, higherStatus, readLessonStatus, unfoldStatus } from './lesson-status.ts';

test.each([
  ['incomplete', 'unknown', 'incomplete'],
  ['incomplete', 'passed', 'incomplete'],
  ['incomplete', 'failed', 'incomplete'],
  ['completed', 'unknown', 'completed'],
  ['completed', 'passed', 'passed'],
  ['completed', 'failed', 'failed'],
] as const)('%s and %s fold into %s', (completion, success, expected) => {
  expect(foldStatus({ completion, success })).toBe(expected);
});

test.each([
  ['not attempted', 'not attempted', 'unknown'],
  ['incomplete', 'incomplete', 'unknown'],
  ['failed', 'completed', 'failed'],
  ['completed', 'completed', 'unknown'],
  ['passed', 'completed', 'passed'],
] as const)('%s unfolds into %s and %s', (status, completion, success) => {
  expect(unfoldStatus(status)).toEqual({ completion, success });
});

describe('of two, the higher one stays', () => {
  const ladder = ['not attempted', 'incomplete', 'failed', 'completed', 'passed'] as const;
  const pairs = ladder.flatMap((a, i) => ladder.map((b, j) => [a, b, i > j ? a : b] as const));
  test.each(pairs)('%s, %s: %s', (a, b, expected) => {
    expect(higherStatus(a, b)).toBe(expected);
  });
});

test.each([
  ['passed', 'passed'],
  ['Passed', 'passed'],
  [' failed ', 'failed'],
  ['c', 'completed'],
  ['I', 'incomplete'],
  ['not attempted', 'not attempted'],
  ['browsed', 'not attempted'],
  ['', 'not attempted'],
  ['parked', 'not attempted'],
  ['null', 'not attempted'],
  ['constructor', 'not attempted'],
])('an LMS that says "%s" means %s', (text, expected) => {
  expect(readLessonStatus(text)).toBe(expected);
});
