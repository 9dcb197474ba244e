import { describe, expect, it } from 'vitest';
import { learners, sayName, scormName } from './learners.ts';
import { sayEnding } from './say-ending.ts';
import { saySize } from './say-size.ts';
import { sayScore, sayStatus } from './say-status.ts';

it.each([
  [null, '–'],
  [0, '0%'],
  [0.29, '29%'],
  [0.57, '57%'],
  [0.7999, '79%'],
  [0.79999, '79%'],
  [0.8, '80%'],
  [1, '100%'],
])('sayScore: %s is %s', (scoreScaled, words) => {
  expect(sayScore(scoreScaled)).toBe(words);
});

it.each([
  ['completed', 'passed', 'Completed, passed'],
  ['completed', 'failed', 'Completed, not passed'],
  ['completed', 'unknown', 'Completed'],
  ['incomplete', 'unknown', 'In progress'],
  ['incomplete', 'passed', 'In progress, passed'],
  ['incomplete', 'failed', 'In progress, not passed'],
  ['not attempted', 'unknown', 'Not started'],
] as const)('sayStatus: %s and %s', (completion, success, words) => {
  expect(sayStatus({ completion, success }).words).toBe(words);
});

it.each([
  [999, '999 bytes'],
  [1000, '1 kB'],
  [412_345, '413 kB'],
  [999_000, '999 kB'],
  [999_001, '1.0 MB'],
  [1_340_000, '1.3 MB'],
])('saySize: %i', (bytes, words) => {
  expect(saySize(bytes)).toBe(words);
});

it.each([
  [true, false, 'ended its session, and everything it sent is kept.'],
  [true, true, 'The package ended its session. Its last save was not kept'],
  [false, false, 'did not end its session; what it had committed is kept.'],
  [false, true, 'did not end its session. Its last save was not kept'],
])('sayEnding: ended %s, behind %s', (hasFinished, isBehind, words) => {
  const said = sayEnding('Everyone', { hasFinished, isBehind });
  expect(said).toContain('Everyone is closed.');
  expect(said).toContain(words);
});

describe('learners', () => {
  it('are five, with staff numbers that differ and suit cmi.core.student_id', () => {
    expect(new Set(learners.map(({ id }) => id)).size).toBe(5);
    for (const { id } of learners) expect(id).toMatch(/^\d{8}$/);
  });

  it('have a name for people and one for SCORM', () => {
    expect([sayName(learners[0]), scormName(learners[0])]).toEqual([
      'Siân Prosser',
      'Prosser, Siân',
    ]);
  });
});
