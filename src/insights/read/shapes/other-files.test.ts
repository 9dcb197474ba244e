import { describe, expect, it } from 'vitest';
import { csvStart, eventColumns, writeCsvRow, writeEventRow } from '../../../events/index.ts';
import type { Mapping } from '../reading.ts';
import { notesOf, read, shapeOf } from '../testing/read.ts';

describe('a staff list', () => {
  it('of an electronic staff record', async () => {
    const told = await read(
      [
        'Staff in post at 1 November 2026',
        '',
        'Employee Number;Employee Name;Work Email;Directorate;Ward;Staff Group;Latest Start Date;Due Date',
        '00123;Prosser, Siân;s.prosser@example.com;Medicine;"Ward 4; East";Nursing;03/04/2019;31/12/2026',
        '00124;"Lee, Ann";;Surgery;;Estates;;',
      ].join('\r\n'),
    );
    expect(shapeOf(told)).toBe('staff-list');
    expect(told.people).toEqual([
      {
        ...{ learnerId: '00123', email: 's.prosser@example.com', learnerName: 'Prosser, Siân' },
        ...{ department: 'Medicine', staffGroup: 'Nursing' },
        ...{ startedOn: '2019-04-03', dueOn: '2026-12-31' },
      },
      {
        ...{ learnerId: '00124', email: '', learnerName: 'Lee, Ann', department: 'Surgery' },
        ...{ staffGroup: 'Estates', startedOn: '', dueOn: '' },
      },
    ]);
    expect(notesOf(told)).toContain('The department was read from the column ‘Directorate’.');
    expect(notesOf(told).join(' ')).toContain('above the header were passed over: ‘Staff in post');
  });

  it('with the month first, where HR says so; a date in the other order is listed', async () => {
    const text = 'Email,Department,Due date\na@x,W,03/04/2027\nb@x,W,31/12/2026\n';
    const told = await read(text, { dateOrder: 'month first' });
    expect(told.people.map(({ dueOn }) => dueOn)).toEqual(['2027-03-04', '']);
    expect(told.problems).toMatchObject([
      { row: 3, message: expect.stringContaining('say that this file has the day first') },
    ]);
  });

  it('of email addresses alone', async () => {
    const told = await read('E-mail\na@x\nb@x\n');
    expect(told.people.map(({ email }) => email)).toEqual(['a@x', 'b@x']);
  });

  it('lists somebody who is in it twice', async () => {
    const told = await read('Staff number,Department\n7,A\n8,B\n7,C\n');
    expect(told.people).toHaveLength(2);
    expect(told.problems).toMatchObject([{ row: 4, found: '7 C' }]);
  });

  it.each([
    ['Employee number,Department,Status\n7,A,Active\n', 'staff-list', 'a status of employment'],
    ['Employee number,Department,Status\n7,A,Completed\n', 'needs-mapping', 'a status of training'],
    ['Employee number,Department,Grade\n7,A,Band 5\n', 'staff-list', 'a grade of pay'],
    ['Employee number,Department,Grade\n7,A,80\n', 'needs-mapping', 'a grade of a course'],
    ['Employee number,Department,Course\n7,A,Fire\n', 'needs-mapping', 'records of training'],
    ['Email,Favourite colour\na@x,red\n', 'needs-mapping', 'something else'],
  ])('or not: %j is %s (%s)', async (text, shape) => {
    expect(shapeOf(await read(text))).toBe(shape);
  });
});

it('asks what the columns of an unknown file hold, with its first rows', async () => {
  const rows = Array.from({ length: 9 }, (_, n) => `${n},&quot;x&quot;,done`);
  const told = await read(['Totals', 'Ref,What,State', ...rows].join('\n'));
  expect(told.reading).toMatchObject({
    outcome: 'needs-mapping',
    header: ['Ref', 'What', 'State'],
    preview: [0, 1, 2, 3, 4].map((n) => [`${n}`, '"x"', 'done']),
    about: { fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect(told.rows).toBe(0);
});

describe('flat events', () => {
  const header = eventColumns.join(',');
  const row = '1,decision,7,,,everyone,1,2026-11-20T09:41:07.120Z,s__q,b,best,1,1200,,,,,,';

  it('come back as they were written, and a row that is there twice is listed', async () => {
    const told = await read(`${header}\r\n${row}\r\n${row}\r\n`);
    expect(shapeOf(told)).toBe('events');
    const [event] = told.events;
    expect(told.events).toHaveLength(1);
    expect(told.problems).toMatchObject([{ row: 3, message: expect.stringContaining('Row 2') }]);
    const again = await read(
      csvStart + writeCsvRow([...eventColumns]) + writeCsvRow(event ? writeEventRow(event) : []),
    );
    expect(again.events).toEqual(told.events);
  });

  it('one apart are two events', async () => {
    const changed = ['s__q,b', '120Z', ',1,1200', ',7,'].map((part, n) =>
      row.replace(part, ['s__r,b', '121Z', ',2,1200', ',8,'][n] ?? ''),
    );
    const told = await read([header, row, ...changed].join('\n'));
    expect(told.events).toHaveLength(5);
    expect(told.problems).toEqual([]);
  });

  it('list what is wrong with a row, with its number', async () => {
    const told = await read(`${header}\n${row}\n${row.replace('decision', 'guess')}\n`);
    expect(told.problems).toMatchObject([{ row: 3, message: expect.stringContaining('guess') }]);
    expect(told.rows).toBe(2);
  });
});

describe('a file that HR has explained', () => {
  const text = [
    'Who,Course,Try,When,State,Mark',
    '7,Fire,1,03/04/2026,Failed,0.4',
    '7,Fire,2,04/04/2026,Passed,0.85',
    '8,Fire,-,,Not started,',
    '8,,1,soon,Lost,2',
  ].join('\n');
  const columns: Mapping['columns'] = {
    ...{ learnerId: 'Who', courseId: 'Course', attempt: 'Try', at: 'When', completion: 'State' },
    ...{ score: 'Mark' },
  };
  const mapping: Mapping = { kind: 'records', columns, dateOrder: 'day first' };

  it('is read by its columns', async () => {
    const told = await read(text, { mapping, name: 'Mine.csv' });
    expect(shapeOf(told)).toBe('mapped');
    expect(told.events).toMatchObject([
      {
        kind: 'attempt',
        learnerId: '7',
        attempt: 1,
        success: 'failed',
        scoreScaled: 0.4,
        at: Date.UTC(2026, 3, 3),
      },
      {
        kind: 'attempt',
        attempt: 2,
        completion: 'completed',
        success: 'passed',
        scoreScaled: 0.85,
      },
      { kind: 'standing', learnerId: '8', completion: 'not attempted', scoreScaled: null },
      {
        kind: 'attempt',
        learnerId: '8',
        courseId: 'Mine',
        completion: 'unknown',
        scoreScaled: null,
        at: null,
      },
    ]);
    expect(told.problems.map(({ row, found }) => [row, found])).toEqual([
      [5, 'Lost'],
      [5, '2'],
      [5, 'soon'],
    ]);
  });

  it('fits the next file of the same shape, and not another', async () => {
    const next = await read('WHO,course,try,when,state,mark\n7,Fire,1,03/04/2026,Passed,80\n', {
      mapping,
    });
    expect(next.events).toMatchObject([{ success: 'passed', scoreScaled: 0.8 }]);
    const other = await read('Email,Department\na@x,W\n', { mapping });
    expect(shapeOf(other)).toBe('staff-list');
    expect(notesOf(other).join(' ')).toContain('are not in it');
  });

  it('of decisions tells each decision, and its attempt once', async () => {
    const told = await read(
      [
        'Mail,Item,Answer,Right,Seconds,Score',
        'a@x,q1,b,yes,5,70',
        'a@x,q2,c,wrong,00:00:07,70',
        'a@x,q1,a,neutral,,70',
        'b@x,q1,a,perhaps,,',
      ].join('\n'),
      {
        courseId: 'everyone',
        mapping: {
          kind: 'records',
          columns: {
            ...{ email: 'Mail', interactionId: 'Item', response: 'Answer', result: 'Right' },
            ...{ latency: 'Seconds', score: 'Score' },
          },
          dateOrder: 'day first',
        },
      },
    );
    expect(told.events).toMatchObject([
      {
        kind: 'decision',
        courseId: 'everyone',
        attempt: 1,
        interactionId: 'q1',
        result: 'best',
        nth: 1,
        latencyMs: 5000,
      },
      { kind: 'attempt', email: 'a@x', scoreScaled: 0.7 },
      { kind: 'decision', interactionId: 'q2', result: 'poor', latencyMs: 7000 },
      { kind: 'decision', interactionId: 'q1', result: 'acceptable', nth: 2, latencyMs: null },
      { kind: 'decision', email: 'b@x', result: 'unknown' },
      { kind: 'attempt', email: 'b@x', scoreScaled: null },
    ]);
  });

  it('of people is a list of people', async () => {
    const told = await read('Ref,Where,By\n7,Ward 4,12/31/2026\n', {
      mapping: {
        kind: 'people',
        columns: { learnerId: 'Ref', department: 'Where', dueOn: 'By' },
        dateOrder: 'month first',
      },
    });
    expect(told.people).toMatchObject([
      { learnerId: '7', department: 'Ward 4', dueOn: '2026-12-31' },
    ]);
  });

  it('without anybody’s name is asked for again', async () => {
    const told = await read('a,b\n1,2\n', {
      mapping: { kind: 'records', columns: { score: 'a' }, dateOrder: 'day first' },
    });
    expect(shapeOf(told)).toBe('needs-mapping');
  });
});

describe('xAPI statements', () => {
  const statement = {
    actor: { name: 'Siân Prosser', mbox: 'mailto:s@example.com' },
    verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
    object: { id: 'https://w3id.org/beyond-the-canteen/courses/everyone/au/module' },
    timestamp: '2026-11-20T09:30:00Z',
  };
  const line = JSON.stringify(statement);
  const second = JSON.stringify({ ...statement, actor: { mbox: 'mailto:t@example.com' } });

  it.each([
    ['a list', `[${line},${second}]`, 'JSON'],
    ['a list over several lines', JSON.stringify([statement, JSON.parse(second)], null, 2), 'JSON'],
    ['a page of a record store', `{"statements":[${line},${second}],"more":""}`, 'JSON'],
    ['a page in one line that ends', `{"statements":[${line},${second}]}\n`, 'JSON'],
    ['a statement in each line', `${line}\n\n${second}\n`, 'JSON lines'],
    ['a page in each line', `{"statements":[${line}]}\r\n{"statements":[${second}]}`, 'JSON lines'],
  ])('%s', async (_, text, format) => {
    const told = await read(`\uFEFF${text}`);
    expect(told.reading).toMatchObject({
      outcome: 'read',
      shape: 'xapi',
      about: { format, courseIds: ['everyone'] },
    });
    expect(told.events.filter(({ kind }) => kind === 'attempt')).toMatchObject([
      { kind: 'attempt', email: 's@example.com', completion: 'completed' },
      { kind: 'attempt', email: 't@example.com', completion: 'completed' },
    ]);
    expect(told.problems).toEqual([]);
    expect(told.rows).toBe(2);
  });

  it('lists lines that are none, and reads the others', async () => {
    const told = await read(`${line}\n{"actor":\n"text"\n${second}`);
    expect(told.problems.map(({ row }) => row)).toEqual([2, 3]);
    expect(told.problems[0]?.message).toMatch(/^The line is not JSON: /);
    expect(new Set(told.events.map(({ email }) => email)).size).toBe(2);
    expect(told.rows).toBe(4);
  });

  it.each([
    ['{"version":1,"attempts":[]}', 'try-it page'],
    ['[{"name":"Ann"}]', 'not a list of xAPI statements'],
    ['{"a":1}', 'not a list of xAPI statements'],
    ['{"a":1', 'breaks off'],
    ['[{"a":1}', 'breaks off'],
  ])('%s is none', async (text, message) => {
    expect((await read(text)).reading).toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining(message),
    });
  });
});
