import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { notesOf, read, shapeOf } from '../testing/read.ts';

describe('a workbook', () => {
  it('has dates, numbers, truths and texts as HR sees them', async () => {
    const told = await readSheets([
      {
        sheet: 'List',
        rows: [
          ['Employee number', 'Name', 'Department', 'Due date', 'Start date'],
          [
            123,
            'Siân',
            true,
            new Date(Date.UTC(2026, 10, 20)),
            new Date(Date.UTC(2026, 10, 20, 9, 30)),
          ],
          ['00124', '王 丽', null, '31/12/2026', null],
          [null, null, null, null, null],
          [125.5, '', 'Ward', 46_346, null],
        ],
      },
    ]);
    expect(shapeOf(told)).toBe('staff-list');
    expect(told.people).toMatchObject([
      { learnerId: '123', department: 'true', dueOn: '2026-11-20', startedOn: '2026-11-20' },
      { learnerId: '00124', learnerName: '王 丽', dueOn: '2026-12-31' },
      { learnerId: '125.5', department: 'Ward', dueOn: '2026-11-20' },
    ]);
    expect(told.problems).toEqual([]);
    expect(told.rows).toBe(3);
  });

  it('of several sheets is read where it has most rows, and says so', async () => {
    const told = await readSheets([
      { sheet: 'Cover', rows: [['Printed for HR']] },
      {
        sheet: 'People',
        rows: [
          ['Email', 'Department'],
          ['a@x', 'W'],
        ],
      },
    ]);
    expect(told.people).toHaveLength(1);
    expect(notesOf(told).join(' ')).toContain('‘People’, was read. To read ‘Cover’ too');
  });

  it('with nothing in it is refused', async () => {
    expect((await readSheets([{ sheet: 'Empty', rows: [[]] }])).reading).toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('no row has any text'),
    });
  });

  it('of 20,000 rows is read to the end, and can be cancelled', async () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => [`p${n}@x`, 'Ward']);
    const bytes = await writeSheets([{ sheet: 'A', rows: [['Email', 'Department'], ...rows] }]);
    expect((await read(bytes)).people).toHaveLength(20_000);
    const controller = new AbortController();
    const told = await read(bytes, {
      signal: controller.signal,
      onprogress: () => controller.abort(),
    });
    expect(told.reading.outcome).toBe('cancelled');
    expect(told.people.length).toBeLessThan(20_000);
  });
});

async function readSheets(sheets: readonly MadeSheet[]) {
  return read(await writeSheets(sheets), { name: 'list.xlsx' });
}

async function writeSheets(sheets: readonly MadeSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const made = sheets.map(({ sheet, rows }) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) =>
        value instanceof Date
          ? { value, format: 'dd/mm/yyyy hh:mm' }
          : value === null
            ? null
            : { value },
      ),
    ),
  }));
  const blob = await writeWorkbook(made).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

interface MadeSheet {
  sheet: string;
  rows: (string | number | boolean | Date | null)[][];
}
