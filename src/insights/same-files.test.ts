import { describe, expect, test } from 'vitest';
import { aReport, ready } from './testing/a-worker.ts';
import { aFile, answerLast, finish, open } from './testing/open-insights.ts';

const found = { learners: 3, decisions: 0 };
const courses = [
  { id: 'fire', title: 'fire', ...found },
  { id: 'Fire safety', title: 'Fire safety', ...found, hasStatus: true },
];
const likelySame = [
  {
    one: { courseId: 'fire', files: [1], canMove: true },
    other: { courseId: 'Fire safety', files: [2], canMove: true },
  },
];

describe('two files that may be about one course', () => {
  test('begin with the one whose completion is recorded, and can be put together', () => {
    const { insights, worker } = openTwo();
    expect(insights.question.view.courseId).toBe('Fire safety');
    expect(insights.question.likelySame).toEqual(likelySame);
    expect(insights.question.nameFiles([1, 2])).toBe('the files fire.txt and done.csv');
    insights.question.change({ courseId: 'fire' });
    const [pair] = insights.question.likelySame;
    if (pair) insights.question.putTogether(pair.one, pair.other.courseId);
    expect(worker.asked('read').at(-1)?.files).toMatchObject([
      { id: 1, settings: { courseId: 'Fire safety', mapping: null } },
    ]);
    const [, together] = courses;
    worker.tell({ told: 'file', report: aReport({ id: 1 }) });
    worker.tell(ready([aReport(), aReport({ id: 2 })], { courses: together ? [together] : [] }));
    expect(insights.question.view.courseId).toBe('Fire safety');
    expect(insights.question.likelySame).toEqual([]);
  });

  test('are left alone where HR says so, until everything is cleared', () => {
    const { insights, worker } = openTwo();
    const [pair] = insights.question.likelySame;
    if (pair) insights.question.keepApart(pair);
    expect(insights.question.likelySame).toEqual([]);
    worker.tell(ready([aReport()], { courses, likelySame }));
    expect(insights.question.likelySame).toEqual([]);
    insights.clear();
    insights.choose([aFile()]);
    worker.tell({ told: 'file', report: aReport({ id: 3 }) });
    worker.tell(ready([aReport({ id: 3 })], { courses, likelySame }));
    expect(insights.question.likelySame).toEqual(likelySame);
  });
});

describe('a copy', () => {
  const copy = aReport({ id: 2, name: 'copy.txt', state: 'copy', copyOf: 1, events: 0 });

  test('is counted when HR says which other course it is about', () => {
    const { insights, worker } = open();
    insights.choose([aFile(), aFile('copy.txt')]);
    finish(worker, [aReport(), copy]);
    answerLast(worker);
    expect(insights.landing).toEqual({ at: 'results' });
    insights.countCopy(copy, 'Lifting');
    expect(worker.asked('read').at(-1)?.files).toMatchObject([
      { id: 2, settings: { courseId: 'Lifting', countsAgain: true } },
    ]);
  });

  test('alone takes the reader to the files, and is no error', () => {
    const { insights, worker } = open();
    insights.choose([aFile()]);
    finish(worker, [aReport()]);
    answerLast(worker);
    insights.choose([aFile('copy.txt')]);
    finish(worker, [aReport(), copy]);
    answerLast(worker);
    expect(insights.landing).toEqual({ at: 'files' });
    expect(insights.said).toContain('1 file is a copy of another');
  });

  test('is read again when the file that it copies is removed', () => {
    const { insights, worker } = open();
    insights.choose([aFile(), aFile('copy.txt')]);
    finish(worker, [aReport(), copy]);
    insights.remove(1);
    expect(worker.asked('read').at(-1)?.files).toMatchObject([
      { id: 2, settings: { courseId: '' } },
    ]);
  });
});

function openTwo() {
  const opened = open();
  opened.insights.choose([aFile('fire.txt'), aFile('done.csv')]);
  const reports = [aReport({ name: 'fire.txt' }), aReport({ id: 2, name: 'done.csv' })];
  for (const report of reports) opened.worker.tell({ told: 'file', report });
  opened.worker.tell(ready(reports, { courses, likelySame }));
  return opened;
}
