import { expect, test } from 'vitest';
import { aReport, someKnowledge } from '../testing/a-worker.ts';
import { plainSettings } from '../worker/messages.ts';
import { sayOwnCourses } from './say-own-courses.ts';

test.each([
  [
    'another course',
    ['Fire safety'],
    '',
    /^Choose “Everyone”, .* only if the package is ours: a score/,
  ],
  ['ours, by its id', ['everyone'], '', /^$/],
  ['ours, by its title', ['A Friend Request'], '', /^$/],
  [
    'what HR says is ours',
    ['friend-request'],
    'friend-request',
    /^You chose “A friend request”, so a/,
  ],
  ['what HR says is another', ['Fire safety'], 'Fire safety', /^Choose “Everyone”/],
])('of a file about %s', (_, courseIds, courseId, words) => {
  const facts = { fingerprint: '', format: 'UTF-8', courseIds, notes: [] };
  const report = aReport({ facts, settings: { ...plainSettings, courseId } });
  expect(sayOwnCourses(report, someKnowledge())).toMatch(words);
});

test('without courses of its own the page has nothing to warn of', () => {
  expect(sayOwnCourses(aReport(), someKnowledge({ courses: [] }))).toBe('');
});
