import { expect, test } from 'vitest';
import { someKnowledge } from '../testing/a-worker.ts';
import { findCourseId, sayCourse } from './course-names.ts';
import { chooseCourse, defaultView } from './default-view.ts';
import { sayDefaults } from './say-defaults.ts';

test.each([
  ['everyone', 60, 20],
  ['a course of 7 minutes', 7, 2],
  ['a course of 1 minute', 1, 1],
  ['a course of nobody knows how long', undefined, 0],
])('%s (%s minutes) is done too fast in under %i', (id, minutes, expected) => {
  const courses = minutes === undefined ? [] : [{ id, title: id, minutes, scenarios: [] }];
  const view = defaultView(someKnowledge({ courses, passingScore: 0.7 }), id, '2026-11-21');
  expect(view.tooFastMs).toBe(expected * 60_000);
  expect(view).toMatchObject({ courseId: id, passingScore: 0.7, today: '2026-11-21' });
});

test.each([
  ['nothing', [], '', ''],
  ['the one asked about before', ['fire', 'everyone'], 'fire', 'fire'],
  ['one that this site knows', ['fire', 'everyone'], '', 'everyone'],
  ['the one with most learners', ['fire', 'lifting'], 'gone', 'lifting'],
])('the course to begin with: %s', (_, ids, before, expected) => {
  const courses = ids.map((id, index) => ({ id, title: id, learners: index + 1, decisions: 0 }));
  expect(chooseCourse(courses, someKnowledge(), before)).toBe(expected);
});

test('one whose completion is recorded comes before one known by its scores, and before a larger one', () => {
  const courses = [
    { id: 'fire', title: 'Fire', learners: 900, decisions: 0, hasStatus: false },
    { id: 'everyone', title: 'Everyone', learners: 9, decisions: 0, hasStatus: false },
    { id: 'Everyone (SCORM)', title: '', learners: 9, decisions: 0, hasStatus: true },
  ];
  expect(chooseCourse(courses, someKnowledge(), '')).toBe('Everyone (SCORM)');
  const recorded = courses.map((course) => ({ ...course, hasStatus: true }));
  expect(chooseCourse(recorded, someKnowledge(), '')).toBe('everyone');
});

test('the settings say where their first values are from', () => {
  const known = sayDefaults(someKnowledge({ passingScore: 0.7 }), 'everyone');
  expect(known.tooFast).toContain('a third of the 60 minutes');
  expect(known.passingScore).toContain('70 is what the courses of this site ask for');
  expect(sayDefaults(someKnowledge(), 'fire').tooFast).toContain('0, which is off');
});

test.each([
  ['A friend request', 'friend-request'],
  ['  a FRIEND request ', 'friend-request'],
  ['friend-request', 'friend-request'],
  ['Fire safety', 'fire'],
  [' Manual handling ', 'Manual handling'],
  ['', ''],
])('HR writes %j and means %j', (words, id) => {
  const known = { knowledge: someKnowledge(), courses: [{ id: 'fire', title: 'Fire safety' }] };
  expect(findCourseId(known, words)).toBe(id);
});

test('a course is called what the site calls it, else what the file does', () => {
  const courses = [{ id: 'fire', title: '' }];
  const known = { knowledge: someKnowledge(), courses };
  expect(['friend-request', 'fire', 'x'].map((id) => sayCourse(known, id))).toEqual([
    ...['A friend request', 'fire', 'x'],
  ]);
});
