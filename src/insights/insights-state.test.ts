import { describe, expect, test } from 'vitest';
import { someAnswers } from './give/testing/some-answers.ts';
import type { Mapping } from './read/reading.ts';
import { aReport, ready } from './testing/a-worker.ts';
import { aFile, answerLast, finish, open, openWithFile } from './testing/open-insights.ts';
import { type FileReport, plainSettings } from './worker/messages.ts';

const mapping: Mapping = {
  kind: 'people',
  columns: { learnerId: 'No', department: 'Where' },
  dateOrder: 'day first',
};
const unknown = aReport({
  ...{ id: 1, state: 'needs-mapping', shape: null, rows: 0, events: 0 },
  ...{ header: ['No', 'Where'], shapeKey: 'no|where' },
});

describe('reading', () => {
  test('goes from files to answers, and takes the reader to the results', () => {
    const { insights, worker } = open();
    insights.choose([aFile('report.txt'), aFile('staff.csv')]);
    expect(insights.said).toBe('Reading 2 files.');
    expect(insights.progress).toMatchObject({ name: 'report.txt', left: 2 });
    const [asked] = worker.asked('read');
    expect(asked?.files.map(({ id, file }) => [id, file.name])).toEqual([
      [1, 'report.txt'],
      [2, 'staff.csv'],
    ]);

    worker.tell({ told: 'file', report: aReport({ id: 1 }) });
    worker.tell({ told: 'progress', id: 2, bytes: 40, totalBytes: 80, rows: 7 });
    expect(insights.progress).toEqual({
      ...{ name: 'staff.csv', bytes: 40, totalBytes: 80, rows: 7, left: 1 },
    });
    const files = [aReport({ id: 1 }), aReport({ id: 2, name: 'staff.csv', problemCount: 1 })];
    finish(worker, files);
    expect(insights.progress).toBeNull();
    expect(insights.said).toBe('2 files read, with 6 rows. 1 row could not be read in full.');
    expect(insights.landing).toBeNull();
    answerLast(worker);
    expect(insights.landing).toEqual({ at: 'results' });
    expect(insights.question.answer?.view.courseId).toBe('everyone');
  });

  test.each<[string, FileReport, string]>([
    [
      'a file that is refused',
      aReport({ state: 'refused', events: 0, message: 'No.' }),
      'problems',
    ],
    ['a file that needs mapping', unknown, 'mapping'],
    ['a file that was cancelled', aReport({ state: 'cancelled', events: 0 }), 'files'],
  ])('takes the reader to %s', (_, report, at) => {
    const { insights, worker } = open();
    insights.choose([aFile()]);
    finish(worker, [report]);
    expect(insights.landing).toEqual({ at });
    expect(worker.asked('answer')).toEqual([]);
  });

  test('a file read again with another course leaves the reader where they are', () => {
    const { insights, worker } = open();
    insights.choose([aFile()]);
    finish(worker, [aReport()]);
    answerLast(worker);
    const before = insights.landing;
    insights.readAgain(1, { ...plainSettings, courseId: 'everyone' });
    expect(worker.asked('read').at(-1)?.files[0]?.settings.courseId).toBe('everyone');
    finish(worker, [aReport()]);
    answerLast(worker);
    expect(insights.landing).toBe(before);
  });

  test('what is told of a file that was removed meanwhile is dropped', () => {
    const { insights, worker } = open();
    insights.choose([aFile(), aFile('other.txt')]);
    finish(worker, [aReport({ id: 1 }), aReport({ id: 2 })]);
    insights.remove(1);
    worker.tell(ready([aReport({ id: 1 }), aReport({ id: 2 })]));
    expect(insights.files.map(({ id }) => id)).toEqual([2]);
    expect(worker.asked('forget')).toEqual([{ ask: 'forget', id: 1 }]);
  });

  test('choosing the same file again later gives it a number of its own', () => {
    const { insights, worker } = open();
    insights.choose([aFile()]);
    insights.remove(1);
    insights.choose([aFile()]);
    expect(worker.asked('read').map(({ files }) => files[0]?.id)).toEqual([1, 2]);
  });

  test('nothing chosen is nothing asked', () => {
    const { insights, worker } = open();
    insights.choose([]);
    expect(worker.asked('read')).toEqual([]);
    expect(insights.progress).toBeNull();
  });
});

describe('sample data', () => {
  test('makes room for files of HR', () => {
    const { insights, worker } = open();
    insights.showSample();
    expect(worker.asked('sample')).toEqual([{ ask: 'sample', id: 1, today: '2026-11-21' }]);
    finish(worker, [aReport({ source: 'sample' })]);
    answerLast(worker);
    expect(insights.said).toBe('The sample data is shown.');
    expect(insights.landing).toEqual({ at: 'results' });
    insights.choose([aFile()]);
    expect(worker.asked('forget')).toEqual([{ ask: 'forget', id: 1 }]);
    expect(insights.files).toEqual([]);
  });

  test('makes room for the records of the try-it LMS, which replace each other', () => {
    const { insights, worker } = open();
    insights.showSample();
    finish(worker, [aReport({ source: 'sample' })]);
    insights.readTryIt([]);
    finish(worker, [aReport({ id: 2, source: 'try-it-records' })]);
    insights.readTryIt([]);
    expect(worker.asked('try-it-records').map(({ id }) => id)).toEqual([2, 2]);
  });
});

describe('a mapping', () => {
  test('is remembered, and used for the next file with these columns without asking', () => {
    const { insights, worker, memory } = open();
    insights.choose([aFile()]);
    finish(worker, [unknown]);
    insights.map(unknown, mapping, true);
    expect(worker.asked('read').at(-1)?.files[0]?.settings.mapping).toEqual(mapping);
    finish(worker, [aReport({ shape: 'mapped', settings: { ...plainSettings, mapping } })]);

    const next = open(memory);
    next.insights.choose([aFile('next.csv')]);
    next.worker.tell({ told: 'file', report: unknown });
    // The worker has read all it was asked to, and does not know that the page asks once more.
    next.worker.tell(ready([unknown]));
    expect(next.insights.landing).toBeNull();
    expect(next.worker.asked('read').at(-1)?.files[0]?.settings.mapping).toEqual(mapping);
    finish(next.worker, [aReport({ shape: 'mapped' })]);
    answerLast(next.worker);
    expect(next.insights.landing).toEqual({ at: 'results' });
  });

  test('that still does not fit is asked about again, not for ever', () => {
    const { insights, worker, memory } = open();
    memory.keep('no|where', mapping);
    insights.choose([aFile()]);
    worker.tell({ told: 'file', report: unknown });
    finish(worker, [{ ...unknown, settings: { ...plainSettings, mapping } }]);
    expect(worker.asked('read')).toHaveLength(2);
    expect(insights.landing).toEqual({ at: 'mapping' });
  });

  test('can be asked for again, and is forgotten with that', () => {
    const { insights, worker, memory } = open();
    insights.choose([aFile()]);
    finish(worker, [unknown]);
    insights.map(unknown, mapping, true);
    const mapped = aReport({ shape: 'mapped', settings: { ...plainSettings, mapping } });
    finish(worker, [mapped]);
    insights.mapAgain(mapped);
    expect(memory.size).toBe(0);
    expect(worker.asked('read').at(-1)?.files[0]?.settings.mapping).toBeNull();
    finish(worker, [unknown]);
    expect(insights.landing).toEqual({ at: 'mapping' });
  });
});

describe('a question', () => {
  test('has the defaults of its course, and changes over them', () => {
    const { insights, worker } = openWithFile();
    expect(insights.question.view).toEqual({
      ...{ courseId: 'everyone', counting: 'best', target: 0.95, passingScore: 0.8, dueBy: '' },
      ...{ today: '2026-11-21', tooFastMs: 20 * 60_000, department: '', staffGroup: '' },
      suppressUnder: 0,
    });
    insights.question.change({ target: 0.85 });
    insights.question.change({ courseId: 'friend-request' });
    expect(worker.asked('answer').at(-1)?.view).toMatchObject({
      ...{ courseId: 'friend-request', target: 0.85, tooFastMs: 2 * 60_000 },
    });
    insights.question.reset();
    expect(worker.asked('answer').at(-1)?.view).toMatchObject({
      ...{ courseId: 'friend-request', target: 0.95 },
    });
  });

  test('that was asked before the last one is not answered', () => {
    const { insights, worker } = openWithFile();
    const [first] = worker.asked('answer');
    insights.question.change({ counting: 'first' });
    if (first) worker.tell({ told: 'answers', ...first, answers: someAnswers([]) });
    expect(insights.question.answer).toBeNull();
    expect(insights.question.isOpen).toBe(true);
    answerLast(worker);
    expect(insights.question.answer?.view.counting).toBe('first');
    expect(insights.question.isOpen).toBe(false);
  });

  test('is not confused by a file that was asked for after it', async () => {
    const { insights, worker } = openWithFile();
    const given = insights.give('people-csv');
    answerLast(worker);
    expect(insights.question.answer).not.toBeNull();
    const bytes = new Uint8Array([1]);
    const number = worker.asked('give')[0]?.number ?? 0;
    worker.tell({ told: 'given', number, name: 'people.csv', type: 'text/csv', bytes });
    expect(await given).toEqual({ name: 'people.csv', type: 'text/csv', bytes });
  });

  test('of a department that is gone is of everybody', () => {
    const { insights, worker } = openWithFile({ departments: ['Theatres'] });
    insights.question.change({ department: 'Theatres' });
    expect(insights.question.view.department).toBe('Theatres');
    worker.tell(ready([aReport()]));
    expect(insights.question.view.department).toBe('');
  });

  test('stops where nothing is left to ask about', () => {
    const { insights, worker } = openWithFile();
    answerLast(worker);
    insights.remove(1);
    worker.tell(ready([], { courses: [] }));
    expect(insights.question.answer).toBeNull();
    expect(insights.question.courses).toEqual([]);
  });
});

describe('what goes wrong', () => {
  test('while reading is one sentence, and the page can go on', () => {
    const { insights, worker } = open();
    insights.choose([aFile()]);
    worker.tell({ told: 'failed', number: null, message: 'It has stopped.' });
    expect(insights.failure).toBe('It has stopped.');
    expect(insights.progress).toBeNull();
    insights.choose([aFile()]);
    expect(insights.failure).toBe('');
  });

  test('with an old question is not told', () => {
    const { insights, worker } = openWithFile();
    const [first] = worker.asked('answer');
    insights.question.change({ target: 0.5 });
    worker.tell({ told: 'failed', number: first?.number ?? 0, message: 'Not that.' });
    expect(insights.failure).toBe('');
    const number = worker.asked('answer').at(-1)?.number ?? 0;
    worker.tell({ told: 'failed', number, message: 'Not this.' });
    expect(insights.failure).toBe('Not this.');
  });

  test('with a file to take away is told to who asked for it', async () => {
    const { insights, worker } = openWithFile();
    const given = insights.give('workbook');
    const number = worker.asked('give')[0]?.number ?? 0;
    worker.tell({ told: 'failed', number, message: 'No room.' });
    await expect(given).rejects.toThrow('No room.');
    expect(insights.failure).toBe('');
  });
});

test('clearing leaves nothing, whatever is still told', () => {
  const { insights, worker } = openWithFile();
  insights.question.change({ target: 0.5 });
  insights.clear();
  expect(worker.asked('clear')).toHaveLength(1);
  answerLast(worker);
  worker.tell(ready([aReport()], { courses: [] }));
  expect(insights.files).toEqual([]);
  expect(insights.question.answer).toBeNull();
  expect(insights.said).toBe('Everything is cleared.');
  insights.choose([aFile()]);
  finish(worker, [aReport({ id: 2 })]);
  expect(insights.question.view.target).toBe(0.95);
});
