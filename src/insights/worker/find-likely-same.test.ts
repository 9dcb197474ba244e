import { expect, test } from 'vitest';
import type { FileShape } from '../read/reading.ts';
import { anAttempt, aStanding, aStore, someCourses } from '../store/testing/makers.ts';
import { aReport } from '../testing/a-worker.ts';
import { findLikelySame } from './find-likely-same.ts';
import { type FileReport, plainSettings } from './messages.ts';

const knowledge = { courses: someCourses };
const ann = 'ann@example.org';
const bo = 'bo@example.org';
const cy = 'cy@example.org';

test.each<[string, Said, Said, boolean]>([
  ['begin alike', ['Fire safety', ann, bo], ['Fire safety (SCORM)', ann, bo], true],
  ['differ in spelling', ['Fire-safety: 2026', ann], ['FIRE SAFETY 2026 level', ann], true],
  ['share most words', ['Fire safety for wards', ann], ['Fire safety for all', ann], true],
  ['have other names', ['Fire safety', ann, bo], ['Moving and handling', ann, bo], false],
  ['begin with a part of a word', ['Fire', ann], ['Firearms', ann], false],
  ['have hardly anybody in common', ['Fire safety', ann, bo], ['Fire safety 2', bo, cy], false],
  ['have most of the smaller one', ['Fire safety', ann], ['Fire safety 2', ann, bo, cy], true],
  ['are called by a file, one of them', ['export', ann, bo], ['Fire safety', ann, bo], true],
  ['are both known to the site', ['everyone', ann], ['managers', ann], false],
  [
    'are known to the site, one of them',
    ['everyone', ann],
    ['Social media for everyone 2', ann],
    true,
  ],
])('two courses that %s', (_, one, other, isFound) => {
  expect(find(one, other).length).toBe(Number(isFound));
  expect(find(other, one).length).toBe(Number(isFound));
});

test('what one file tells apart are two courses', () => {
  const store = aStore([aStanding({ courseId: 'Fire' }), aStanding({ courseId: 'Fire 2' })]);
  expect(findLikelySame(store, [reportOf(1, ['Fire', 'Fire 2'])], knowledge)).toEqual([]);
});

test.each<[string, Partial<FileReport>, boolean]>([
  ['of Moodle', {}, true],
  ['of events', { shape: 'events' }, false],
  ['of statements', { shape: 'xapi' }, false],
  [
    'with a column of courses',
    { shape: 'mapped', settings: mapped({ courseId: 'Course' }) },
    false,
  ],
  ['without one', { shape: 'mapped', settings: mapped({}) }, true],
  ['of this site’s own records', { source: 'try-it-records' }, false],
])('a file %s: can be put under another course is %s', (_, more, canMove) => {
  const store = aStore(said(['Fire', ann]), said(['Fire 2', ann]));
  const reports = [{ ...reportOf(1, ['Fire']), ...more }, reportOf(2, ['Fire 2'])];
  expect(findLikelySame(store, reports, knowledge)).toEqual([
    {
      one: { courseId: 'Fire', files: [1], canMove },
      other: { courseId: 'Fire 2', files: [2], canMove: true },
    },
  ]);
  const neither = reports.map((report) => ({ ...report, shape: 'xapi' as const }));
  expect(findLikelySame(store, neither, knowledge)).toEqual([]);
});

test('three are said at most, those with like names before files that say no name', () => {
  const courses = ['export', 'Fire A', 'Fire A 2', 'Moving', 'Lifting'];
  const store = aStore(...courses.map((id) => said([id, ann])));
  const reports = courses.map((id, at) => reportOf(at + 1, [id]));
  const pairs = findLikelySame(store, reports, knowledge);
  expect(pairs).toHaveLength(3);
  expect(pairs[0]).toMatchObject({ one: { courseId: 'Fire A' }, other: { courseId: 'Fire A 2' } });
});

function find(one: Said, other: Said) {
  const reports = [reportOf(1, [one[0]]), reportOf(2, [other[0]])];
  return findLikelySame(aStore(said(one), said(other)), reports, knowledge);
}

function said([courseId, ...emails]: Said) {
  return emails.map((email) => anAttempt({ courseId, email }));
}

function reportOf(id: number, courseIds: string[], shape: FileShape = 'moodle-basic'): FileReport {
  const facts = { fingerprint: '', format: 'UTF-8', courseIds, notes: [] };
  const name = courseIds[0] === 'export' ? 'export.txt' : `${id}.txt`;
  return aReport({ id, name, shape, facts });
}

function mapped(columns: { courseId?: string }) {
  return {
    ...plainSettings,
    mapping: { kind: 'records', dateOrder: 'day first', columns } as const,
  };
}

type Said = [courseId: string, ...emails: string[]];
