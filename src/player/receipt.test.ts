import { expect, it } from 'vitest';
import { hashPathway, readReceiptCode, type SaveStatus } from '../tracking/index.ts';
import { writeReceipt } from './receipt.ts';
import { readStanding } from './standing.ts';
import { aCourse } from './testing/a-course.ts';

const course = aCourse(['one']);
const kept = { fingerprint: 'a1b2c3', endings: 1, seed: 1, path: null };
const done = {
  scenarios: { one: { ...kept, best: { earned: 9, reachable: 10 } } },
  current: null,
  attempt: 123,
};
const now = Date.UTC(2026, 10, 21, 23, 59);

it.each<[SaveStatus, 'saved' | 'not-saved' | 'not-connected']>([
  ['saved', 'saved'],
  ['result-saved', 'saved'],
  ['ended', 'saved'],
  ['saving', 'not-saved'],
  ['not-saved', 'not-saved'],
  ['offline', 'not-saved'],
  ['not-connected', 'not-connected'],
  ['readonly', 'not-connected'],
])('says, with %s, that it was %s', (status, saving) => {
  const { code } = writeReceipt(course, readStanding(course, done, 0.8), {
    attempt: 123,
    now,
    status,
  });
  expect(readReceiptCode(code)).toEqual({
    status: 'read',
    receipt: {
      pathway: hashPathway('a-course'),
      release: '1.0.0',
      result: 'passed',
      scorePercent: 90,
      date: '2026-11-21',
      attempt: 123,
      saving,
    },
  });
});

it('of an unfinished module has no score', () => {
  const standing = readStanding(course, { scenarios: {}, current: null, attempt: 5 }, 0.8);
  const { code } = writeReceipt(course, standing, { attempt: 5, now, status: 'offline' });
  expect(readReceiptCode(code)).toMatchObject({
    receipt: { result: 'incomplete', scorePercent: null, attempt: 5 },
  });
});
