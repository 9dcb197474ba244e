import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { CanteenEvent } from '../../events/index.ts';
import { read } from '../read/testing/read.ts';
import type { Giving } from '../worker/messages.ts';
import { writeReminders } from './copy-text.ts';
import { give } from './give.ts';
import { listSheets } from './sheets/list-sheets.ts';
import { aPerson, aScene, aView, someAnswers } from './testing/some-answers.ts';

const formula = '=HYPERLINK("https://evil.example","x")';
const { compliance, ...rest } = someAnswers([
  aPerson({
    name: formula,
    learnerId: '@SUM(A1)',
    department: 'Ward\u00006',
    state: 'in progress',
  }),
  aPerson({ name: 'Ксения Иванова', learnerId: '00123', scoreScaled: 0.875 }),
]);
const answers = { ...rest, compliance, decisions: [aScene()] };
const file = { id: 1, name: 'report.txt', facts: { fingerprint: 'ab'.repeat(32) } };
const given = { answers, view: aView(), files: [file as never], events: () => events };
const events: CanteenEvent[] = [
  {
    kind: 'decision',
    learnerId: formula,
    email: '',
    learnerName: 'A "quoted", name\nin two lines',
    courseId: 'everyone',
    at: Date.UTC(2026, 10, 20, 9, 30),
    attempt: 1,
    interactionId: 'friend_request__late',
    response: 'b',
    result: 'poor',
    nth: 1,
    latencyMs: 2500,
  },
];

const textOf = async (what: Parameters<typeof give>[0]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode((await give(what, given)).bytes);

describe('files to take away', () => {
  it('names a file after course and day, whatever the course is called', async () => {
    const course = { id: '../../Fire: <Safety>', title: 'Fire' };
    const made = await give('people-csv', { ...given, answers: { ...answers, course } });
    expect(made.name).toBe('people-fire-safety-2026-11-21.csv');
  });

  it('makes formulas harmless in CSV, and keeps numbers with leading noughts as text', async () => {
    const lines = (await textOf('people-csv')).split('\r\n');
    expect(lines[1]).toMatch(/^'@SUM\(A1\),"'=HYPERLINK\(""https:\/\/evil\.example"",""x""\)",/);
    expect(lines[2]).toContain('00123,Ксения Иванова');
    expect(lines[2]).toContain(',87.5,');
  });

  it('reminds only those who have not completed', async () => {
    expect(await textOf('remind-csv')).not.toContain('Ксения');
    expect(writeReminders(answers.compliance.people, false).split('\n')).toHaveLength(1);
  });

  it('writes events that read back as they were', async () => {
    const { createEventRowReader } = await import('../../events/index.ts');
    const [header = [], ...rows] = Papa.parse<string[]>(
      (await textOf('events-csv')).replace(/^\uFEFF/, ''),
      { skipEmptyLines: true },
    ).data;
    expect(rows.map(createEventRowReader(header))).toEqual(events);
  });

  it('writes a workbook whose cells are text, never formulas', async () => {
    const { bytes } = await give('workbook', given);
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = unzipSync(bytes);
    const sheets = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(listSheets(answers, aView(), []).length);
    for (const name of sheets) expect(strFromU8(parts[name] as Uint8Array)).not.toMatch(/<f[ >/]/);
    const sheetsRead = await readExcelFile(Buffer.from(bytes));
    const everybody = sheetsRead.find(({ sheet }) => sheet === 'Everybody')?.data ?? [];
    expect(everybody[1]?.slice(0, 2)).toEqual(['@SUM(A1)', formula]);
    expect(everybody[1]?.[3]).toBe('Ward6');
    expect(everybody[2]?.[10]).toBe(0.875);
  });

  it('takes as the name of a sheet only what Excel does', () => {
    for (const { name } of listSheets(answers, aView(), [])) {
      expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    }
  });
});

describe('made-up people', () => {
  const sample = { ...given, files: [{ ...file, source: 'sample' } as never] };
  const cellsOf = async (what: Giving) =>
    Papa.parse<string[]>(new TextDecoder().decode((await give(what, sample)).bytes), {
      skipEmptyLines: true,
    }).data;

  it.each<[Giving, string]>([
    ['remind-csv', 'sample-to-remind-everyone-2026-11-21.csv'],
    ['people-csv', 'sample-people-everyone-2026-11-21.csv'],
    ['decisions-csv', 'sample-decisions-everyone-2026-11-21.csv'],
    ['workbook', 'sample-insights-everyone-2026-11-21.xlsx'],
    ['events-csv', 'sample-events-everyone-2026-11-21.csv'],
  ])('%s is called so', async (what, name) => {
    expect((await give(what, sample)).name).toBe(name);
    expect((await give(what, given)).name).toBe(name.replace('sample-', ''));
  });

  it.each<Giving>(['remind-csv', 'people-csv', 'decisions-csv'])('%s: each row', async (what) => {
    const [header, ...rows] = await cellsOf(what);
    expect(header?.at(-1)).toBe('Note');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.at(-1)).toBe('sample data');
    expect(await textOf(what)).not.toContain('sample data');
  });

  it('the first row of the workbook, and each row with a name', async () => {
    const workbook = await readExcelFile(Buffer.from((await give('workbook', sample)).bytes));
    const [about, everybody] = ['About', 'Everybody'].map(
      (name) => workbook.find(({ sheet }) => sheet === name)?.data,
    );
    expect(about?.[1]).toEqual(['Sample data', 'Sample data: made-up people.']);
    expect(everybody?.[1]?.at(-1)).toBe('sample data');
  });

  it('the rows of people are still read as what they are', async () => {
    const readPeople = async (from: typeof given) =>
      read((await give('people-csv', from)).bytes, {
        mapping: {
          kind: 'people',
          columns: { learnerId: 'Staff number', learnerName: 'Name', staffGroup: 'Staff group' },
          dateOrder: 'day first',
        },
      });
    const { people, problems } = await readPeople(sample);
    expect(people).toHaveLength(2);
    expect({ people, problems: problems.length }).toEqual({
      people: (await readPeople(given)).people,
      problems: (await readPeople(given)).problems.length,
    });
  });
});

describe('while small numbers are hidden', () => {
  const view = aView({ suppressUnder: 5 });
  const nobody = { ...given, view, answers: someAnswers([], { required: 30 }) };

  it.each<Giving>(['remind-csv', 'people-csv', 'events-csv'])('%s is refused', async (what) => {
    await expect(give(what, nobody)).rejects.toThrow(/^Not offered while numbers under 5 are/);
    await expect(give(what, given)).resolves.toBeDefined();
  });

  it('the workbook has no sheet of names, and says so', async () => {
    const workbook = await readExcelFile(Buffer.from((await give('workbook', nobody)).bytes));
    const names = workbook.map(({ sheet }) => sheet);
    expect(names).toContain('Decisions');
    for (const name of ['To remind', 'Everybody', 'Matching']) expect(names).not.toContain(name);
    expect(workbook[0]?.data).toContainEqual([
      'People',
      'not listed while small numbers are hidden',
    ]);
  });
});
