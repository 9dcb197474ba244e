import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { CanteenEvent } from '../../events/index.ts';
import { writeReminders, writeSummary } from './copy-text.ts';
import { give } from './give.ts';
import { listFacts } from './list-facts.ts';
import { listSheets } from './sheets.ts';
import { aPerson, aView, someAnswers } from './testing/some-answers.ts';

const formula = '=HYPERLINK("https://evil.example","x")';
const answers = someAnswers([
  aPerson({
    name: formula,
    learnerId: '@SUM(A1)',
    department: 'Ward\u00006',
    state: 'in progress',
  }),
  aPerson({ name: 'Ксения Иванова', learnerId: '00123', scoreScaled: 0.875 }),
]);
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
    expect(writeReminders(answers.compliance.people).split('\n')).toHaveLength(1);
  });

  it('writes events that read back as they were', async () => {
    const { createEventRowReader } = await import('../../events/index.ts');
    const papa = (await import('papaparse')).default;
    const [header = [], ...rows] = papa.parse<string[]>(
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
    const read = await readExcelFile(Buffer.from(bytes));
    const everybody = read.find(({ sheet }) => sheet === 'Everybody')?.data ?? [];
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

describe('text to copy', () => {
  it('keeps a name on its line', () => {
    const people = [aPerson({ name: 'Two\nlines', email: 'a@example.org', state: 'not started' })];
    expect(writeReminders(people)).toBe('Two lines <a@example.org> (Ward 6) – not started');
  });

  it('says when somebody was due', () => {
    const people = [
      aPerson({ name: 'Ann', state: 'not started', dueOn: '2026-11-01', isOverdue: true }),
    ];
    expect(writeReminders(people)).toBe('Ann (Ward 6) – not started, was due 1 November 2026');
  });

  it('gives the figures, and says what is hidden', () => {
    const shown = writeSummary(answers, aView());
    expect(shown).toContain('Completed: 1 (50%; target 95%)');
    const none = someAnswers([], { required: 30, completed: null, completionRate: null });
    expect(writeSummary(none, aView())).toContain('Completed: hidden (hidden; target 95%)');
  });

  it('opens an evidence pack with release and date', () => {
    const facts = listFacts({
      answers,
      view: aView(),
      release: '',
      madeBy: 'R. Cohen',
      isMadeUp: true,
    });
    expect(facts).toContainEqual({ label: 'Release of the content', value: 'not recorded' });
    expect(facts).toContainEqual({ label: 'As of', value: '21 November 2026' });
    expect(facts).toContainEqual({ label: 'Made by', value: 'R. Cohen' });
    expect(facts[0]?.value).toMatch(/^This is sample data/);
  });
});
