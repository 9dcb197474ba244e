import { describe, expect, test } from 'vitest';
import type { CanteenEvent } from '../../events/index.ts';
import { defaultView } from '../files/default-view.ts';
import { someKnowledge } from '../testing/a-worker.ts';
import { Desk } from './desk.ts';
import { type Ask, type FileSettings, plainSettings, type Told } from './messages.ts';

const list =
  'Employee number,Name,Department,Staff group\n1,Ann,Theatres,Nursing\n2,Bo,Ward 6,Estates\n';
const report =
  'Name\tEmail address\tAttempt\tStarted on\tLast accessed on\tScore\nAnn\ta@x\t1\t2026-11-20\t2026-11-20\t80\nBo\tb@x\t1\t2026-11-20\t2026-11-20\t90\n';
const completion =
  ',Email address,Fire safety,\nAnn,a@x,Completed,2026-11-20\nBo,b@x,Not completed,\n';
const view = defaultView(someKnowledge(), 'everyone', '2026-11-21');

describe('files', () => {
  test('are read in their order, and add up to what there is to ask about', async () => {
    const { desk, until } = open();
    desk.take(read([1, aFile('staff.csv', list)], [2, aFile('notes.pdf', '%PDF-1.7\n')]));
    const { files, hasStaffList, departments, staffGroups } = await until('ready');
    expect(files.map(({ id, state }) => [id, state])).toEqual([
      [1, 'read'],
      [2, 'refused'],
    ]);
    expect(files[0]).toMatchObject({
      shape: 'staff-list',
      rows: 2,
      people: 2,
      sizeBytes: list.length,
    });
    expect(files[1]?.message).toMatch(/^[A-Z].*\.$/s);
    expect(hasStaffList).toBe(true);
    expect(departments).toEqual(['Theatres', 'Ward 6']);
    expect(staffGroups).toEqual(['Estates', 'Nursing']);
  });

  test('that are not recognised come with a key and a guess, and are read by a mapping', async () => {
    const { desk, until } = open();
    const file = aFile('odd.csv', 'Ref,Work email,Area\n1,a@example.org,North\n');
    desk.take(read([1, file]));
    const [report] = (await until('ready')).files;
    expect(report).toMatchObject({ state: 'needs-mapping', header: ['Ref', 'Work email', 'Area'] });
    expect(report?.suggested).toEqual({ email: 'Work email' });
    expect(report?.shapeKey).not.toBe('');
    const mapping = {
      ...{ kind: 'people' as const, dateOrder: 'day first' as const },
      columns: { email: 'Work email', department: 'Area' },
    };
    desk.take({
      ask: 'read',
      files: [{ id: 1, file, settings: { ...plainSettings, mapping } }],
    });
    const again = await until('ready');
    expect(again.files).toHaveLength(1);
    expect(again.files[0]).toMatchObject({ state: 'read', shape: 'mapped', people: 1 });
    expect(again.departments).toEqual(['North']);
  });

  test('with the same bytes are counted once', async () => {
    const { desk, until } = open();
    desk.take(read([1, aFile('staff.csv', list)], [2, aFile('copy.csv', list)]));
    const { files } = await until('ready');
    expect(files[1]).toMatchObject({ state: 'copy', copyOf: 1, people: 0, shape: 'staff-list' });
    expect(files[1]?.message).toContain('the same as staff.csv');
    desk.take({ ask: 'answer', number: 1, view });
    expect((await until('answers')).answers.compliance.total.required).toBe(2);
  });

  test('with the same bytes count both where HR says that they are about two courses', async () => {
    const { desk, until } = open();
    const [first, second] = [aFile('fire.txt', report), aFile('lifting.txt', report)];
    desk.take(read([1, first], [2, second]));
    expect((await until('ready')).courses.map(({ id }) => id)).toEqual(['fire']);
    desk.take(readAs([2, second, { courseId: 'Lifting', countsAgain: true }]));
    const { courses, files, likelySame } = await until('ready');
    expect(courses.map(({ id, learners }) => [id, learners])).toEqual([
      ['Lifting', 2],
      ['fire', 2],
    ]);
    expect(files.map(({ state }) => state)).toEqual(['read', 'read']);
    expect(likelySame).toEqual([]);
    desk.take(readAs([2, second, { courseId: ' Fire', countsAgain: true }]));
    const again = await until('ready');
    expect(again.files[1]).toMatchObject({ state: 'copy', events: 0 });
    expect(again.files[1]?.message).toContain('the course of fire.txt');
  });

  test('about one course under two names are noticed, and put together by their settings', async () => {
    const { desk, until } = open();
    const [scores, states] = [aFile('fire.txt', report), aFile('done.csv', completion)];
    desk.take(read([1, scores], [2, states]));
    const { courses, likelySame } = await until('ready');
    expect(Object.fromEntries(courses.map(({ id, hasStatus }) => [id, hasStatus]))).toEqual({
      ...{ fire: false, 'Fire safety': true },
    });
    expect(likelySame).toEqual([
      {
        one: { courseId: 'fire', files: [1], canMove: true },
        other: { courseId: 'Fire safety', files: [2], canMove: true },
      },
    ]);
    desk.take(readAs([1, scores, { courseId: 'Fire safety' }]));
    const together = await until('ready');
    expect(together.courses.map(({ id }) => id)).toEqual(['Fire safety']);
    expect(together.likelySame).toEqual([]);
  });

  test('of records say where people work, unless a staff list does', async () => {
    const { desk, until } = open();
    const mapping = {
      ...{ kind: 'records' as const, dateOrder: 'day first' as const },
      columns: { learnerId: 'Ref', completion: 'How', department: 'Area' },
    };
    const records = aFile('odd.csv', 'Ref,How,Area\n1,Completed,North\n');
    desk.take(readAs([1, records, { mapping, courseId: 'fire' }]));
    expect(await until('ready')).toMatchObject({ departments: ['North'], hasStaffList: false });
    desk.take(read([2, aFile('staff.csv', list)]));
    expect(await until('ready')).toMatchObject({
      ...{ departments: ['Theatres', 'Ward 6'], hasStaffList: true },
    });
  });

  test('read again take the place of what they said before', async () => {
    const { desk, until } = open();
    const file = aFile('staff.csv', list);
    desk.take(read([1, file]));
    await until('ready');
    desk.take(read([1, file]));
    expect((await until('ready')).files).toHaveLength(1);
    desk.take({ ask: 'answer', number: 1, view });
    expect((await until('answers')).answers.compliance.total.required).toBe(2);
  });

  test('are forgotten one by one, or all', async () => {
    const { desk, until } = open();
    desk.take(
      read([1, aFile('staff.csv', list)], [2, aFile('other.csv', `${list}3,Cy,Ward 6,\n`)]),
    );
    await until('ready');
    desk.take({ ask: 'forget', id: 2 });
    expect((await until('ready')).files.map(({ id }) => id)).toEqual([1]);
    desk.take({ ask: 'clear' });
    expect(await until('ready')).toMatchObject({
      ...{ files: [], courses: [], hasStaffList: false, departments: [] },
    });
  });
});

test('cancelling ends the reading at hand and drops what waits; the next one is read', async () => {
  const { desk, until } = open();
  const rows = Array.from(
    { length: 200_000 },
    (_, row) => `${row},Name ${row},Ward ${row % 9},x\n`,
  );
  const long = aFile('long.csv', `Employee number,Name,Department,Staff group\n${rows.join('')}`);
  desk.take(read([1, long], [2, aFile('staff.csv', list)]));
  await until('progress');
  desk.take({ ask: 'cancel' });
  const { files, hasStaffList } = await until('ready');
  expect(files.map(({ state, people }) => [state, people])).toEqual([
    ['cancelled', 0],
    ['cancelled', 0],
  ]);
  expect(hasStaffList).toBe(false);
  desk.take(read([2, aFile('staff.csv', list)]));
  expect((await until('ready')).files[1]).toMatchObject({ state: 'read', people: 2 });
});

test('what the try-it LMS recorded is read as it is', async () => {
  const { desk, until } = open();
  desk.take({ ask: 'try-it-records', id: 5, events: [anAttempt] });
  const { files, courses } = await until('ready');
  expect(files).toMatchObject([{ id: 5, source: 'try-it-records', events: 1 }]);
  expect(courses).toMatchObject([{ id: 'everyone', title: 'Everyone', learners: 1 }]);
});

test('the sample is about people of many departments, and is said to be one', async () => {
  const { desk, until } = open();
  desk.take({ ask: 'sample', id: 1, today: '2026-11-21' });
  const { files, courses, departments } = await until('ready');
  expect(files).toMatchObject([{ id: 1, source: 'sample', state: 'read' }]);
  expect(courses.length).toBeGreaterThan(0);
  expect(departments.length).toBeGreaterThan(2);
});

test('a file to take away is of the view that was asked for', async () => {
  const { desk, until } = open();
  desk.take(read([1, aFile('staff.csv', list)]));
  desk.take({
    ask: 'give',
    number: 9,
    what: 'people-csv',
    view: { ...view, department: 'Ward 6' },
  });
  const { number, bytes } = await until('given');
  const text = new TextDecoder().decode(bytes);
  expect(number).toBe(9);
  expect(text).toContain('Bo');
  expect(text).not.toContain('Ann');
});

test('a fault is one sentence with its number, and the next ask is answered', async () => {
  const { desk, until } = open();
  desk.take(read([1, aFile('staff.csv', list)]));
  const broken: Ask = JSON.parse('{"ask":"answer","number":3,"view":null}');
  desk.take(broken);
  expect(await until('failed')).toMatchObject({ number: 3, message: expect.stringMatching(/\.$/) });
  desk.take({ ask: 'answer', number: 4, view });
  expect((await until('answers')).number).toBe(4);
});

function open() {
  const told: Told[] = [];
  let arrived: () => void = () => {};
  const desk = new Desk({
    tell(one) {
      told.push(one);
      arrived();
    },
    now: () => 0,
  });
  desk.take({ ask: 'begin', knowledge: someKnowledge() });
  /** The next of its kind that nobody has waited for yet. */
  async function until<Kind extends Told['told']>(
    kind: Kind,
  ): Promise<Extract<Told, { told: Kind }>> {
    for (;;) {
      const index = told.findIndex((one) => one.told === kind);
      const found = told[index];
      if (isOf(kind, found)) {
        told.splice(0, index + 1);
        return found;
      }
      await new Promise<void>((resolve) => {
        arrived = resolve;
      });
    }
  }
  return { desk, until };
}

function isOf<Kind extends Told['told']>(
  kind: Kind,
  told: Told | undefined,
): told is Extract<Told, { told: Kind }> {
  return told?.told === kind;
}

function read(...files: [number, File][]): Ask {
  return {
    ask: 'read',
    files: files.map(([id, file]) => ({ id, file, settings: plainSettings })),
  };
}

/** With what HR says of them. */
function readAs(...files: [number, File, Partial<FileSettings>][]): Ask {
  return {
    ask: 'read',
    files: files.map(([id, file, more]) => ({ id, file, settings: { ...plainSettings, ...more } })),
  };
}

function aFile(name: string, text: string): File {
  return new File([text], name);
}

const anAttempt: CanteenEvent = {
  ...{ kind: 'attempt', learnerId: '1', email: '', learnerName: 'Ann', courseId: 'everyone' },
  ...{ at: null, attempt: 1, completion: 'completed', success: 'passed', scoreScaled: 1 },
  ...{ startedAt: null, durationMs: null, release: '' },
};
