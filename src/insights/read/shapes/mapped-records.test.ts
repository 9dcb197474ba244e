import { describe, expect, it } from 'vitest';
import type { Mapping } from '../reading.ts';
import { notesOf, read } from '../testing/read.ts';

describe('records that HR has explained', () => {
  const mapping: Mapping = {
    kind: 'records',
    columns: {
      ...{ learnerId: 'No', completion: 'State', at: 'When' },
      ...{ department: 'Where', staffGroup: 'What' },
    },
    dateOrder: 'day first',
  };
  const header = 'No,State,When,Where,What';

  it('count what has expired as not completed, and say so; what nobody knows is listed', async () => {
    const rows = ['1,Expired,,,', '2,Overdue,,,', '3,Withdrawn,,,', '4,Completed,,,'];
    const told = await read([header, ...rows].join('\n'), { mapping, courseId: 'x' });
    expect(told.events.map((event) => event.kind === 'standing' && event.completion)).toEqual([
      ...['incomplete', 'incomplete', 'unknown', 'completed'],
    ]);
    expect(told.problems).toMatchObject([
      { row: 4, message: expect.stringContaining('The status ‘Withdrawn’ is not known') },
    ]);
    expect(notesOf(told)).toEqual([expect.stringContaining('‘Expired’ was counted as not')]);
    const overdue = await read(`${header}\n2,Overdue,,,\n`, { mapping, courseId: 'x' });
    expect(notesOf(overdue)).toEqual([]);
  });

  it('say where people work, once for each person, and require nobody', async () => {
    const rows = ['1,Completed,,Ward 6,Nursing', '1,Completed,2026-11-20,Ward 6,Nursing', '2,,,,'];
    const told = await read([header, ...rows].join('\n'), { mapping, courseId: 'x' });
    expect(told.events).toHaveLength(3);
    expect(told.people).toEqual([
      {
        ...{ learnerId: '1', email: '', learnerName: '', department: 'Ward 6' },
        ...{ staffGroup: 'Nursing', dueOn: '', startedOn: '', isRequired: false },
      },
    ]);
  });

  it.each([
    ['03/04/2026', 'day first', 'Dates were read with the day first: 03/04/2026 is 3 April 2026.'],
    [
      '03.04.26',
      'month first',
      'Dates were read with the month first: 03/04/2026 is 4 March 2026.',
    ],
    ['2026-04-03', 'day first', null],
    ['3 April 2026', 'day first', null],
    ['46115', 'day first', null],
  ] as const)('with the date %j, %s: %s', async (date, dateOrder, note) => {
    const told = await read(`${header}\n1,Completed,${date},,\n`, {
      courseId: 'x',
      mapping: { ...mapping, dateOrder },
    });
    expect(told.problems).toEqual([]);
    expect(notesOf(told)).toEqual(note === null ? [] : [note]);
  });
});
