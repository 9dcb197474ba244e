import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CanteenEvent, createStatementFold, findSceneWords } from '../../src/events/index.ts';
import { answer } from '../../src/insights/answer/answer.ts';
import type { View } from '../../src/insights/answer/view.ts';
import type { Knowledge } from '../../src/insights/knowledge.ts';
import type { ListedPerson } from '../../src/insights/read/reading.ts';
import { makeSample } from '../../src/insights/sample/make-sample.ts';
import { createStore } from '../../src/insights/store/store.ts';
import { loadLibrary } from '../../src/library/index.ts';
import { describeMap } from '../../src/map/files.ts';
import { findClickhouse, writeEventsTable } from './clickhouse.ts';
import { type Database, findServer, openEmbedded, openServer } from './database.ts';
import { likeThePage, pageRows, sorted } from './page-rows.ts';
import { type Statement, statementsOf } from './statements-of.ts';

// The questions of sql/ and the page's own code, asked of the same made-up statements.

const today = '2026-11-21';
const knowledge = readKnowledge();
const { people, statements } = makeRecords();

const views: View[] = [
  aView({}),
  aView({ counting: 'best', dueBy: '2026-11-10', tooFastMs: 600_000 }),
  aView({ counting: 'all', passingScore: 0.9, dueBy: '2026-12-15' }),
  aView({ department: people.find(({ department }) => department !== '')?.department ?? '' }),
];

const server = findServer();
const clickhouse = findClickhouse();
const engines: Engine[] = [
  { name: 'PostgreSQL from npm', folder: 'postgresql', open: openEmbedded },
  ...(server
    ? [{ name: 'PostgreSQL as installed', folder: 'postgresql', open: () => openServer(server) }]
    : []),
  ...(clickhouse ? [{ name: 'ClickHouse', folder: 'clickhouse', open: clickhouse }] : []),
];

describe.each(engines)('$name', ({ folder, open }) => {
  let db: Database;

  beforeAll(async () => {
    db = await open();
    await db.run(folder === 'clickhouse' ? writeEventsTable(statements) : writeStatements());
    for (const file of list(folder, /^0/)) await db.run(read(folder, file));
    await db.run(writePeople(people));
  }, 120_000);

  afterAll(() => db.close());

  it('can be set up again without harm', { timeout: 60_000 }, async () => {
    for (const file of list(folder, /^0/)) await db.run(read(folder, file));
  });

  for (const view of views) {
    it(`agrees with the page: ${sayView(view)}`, { timeout: 120_000 }, async () => {
      await db.run(writeSettings(folder, view));
      const answers = ask(view, people);
      for (const file of list(folder, /^[1-9]/)) {
        const question = file.replace('.sql', '');
        const expected = pageRows[question]?.(answers);
        expect(expected, `${file} has a counterpart on the page`).toBeDefined();
        const found = await db.ask(read(folder, file));
        const rows = likeThePage(found, expected ?? []);
        expect(sorted(rows), question).toEqual(sorted(expected ?? []));
        if (question === '50-decisions') expectSameOrder(rows, expected ?? []);
      }
    });
  }

  it('counts best attempts, unless told otherwise', async () => {
    if (folder === 'clickhouse')
      await db.run(`insert into canteen_settings_rows (course_id) values ('x');`);
    else await db.run(`delete from canteen_settings; insert into canteen_settings default values;`);
    const [settings] = await db.ask('select counting from canteen_settings;');
    expect(settings).toEqual({ counting: 'best' });
  });

  it('counts everybody in the records where there is no staff list', {
    timeout: 60_000,
  }, async () => {
    await db.run(`delete from canteen_people where 1 = 1`);
    await db.run(writeSettings(folder, aView({})));
    const expected = pageRows['10-completion']?.(ask(aView({}), [])) ?? [];
    const rows = await db.ask(read(folder, '10-completion.sql'));
    expect(likeThePage(rows, expected)[0]).toEqual(expect.objectContaining({ name: '' }));
    const whole = likeThePage(rows, expected).find(({ grouped_by }) => grouped_by === 'everybody');
    expect(whole).toEqual(expected.find(({ grouped_by }) => grouped_by === 'everybody'));
  });
});

it('asks the same questions of every engine', () => {
  expect(list('clickhouse', /./)).toEqual(list('postgresql', /./));
});

function ask(view: View, listed: readonly ListedPerson[]) {
  const store = createStore({ courses: knowledge.courses });
  const sink = store.sinkFor(1);
  const fold = createStatementFold(sink.event);
  statements.forEach((statement, index) => {
    expect(fold.add(statement, index + 1)).toBeNull();
  });
  fold.end();
  for (const person of listed) store.sinkFor(2).person(person);
  return answer(store, view, knowledge);
}

/** Some people of the sample, each with all that they did. */
function makeRecords() {
  const sample = makeSample(knowledge, today);
  const kept = sample.people.filter((_, index) => index % 8 === 0);
  const ids = new Set(kept.map(({ learnerId }) => learnerId));
  const listedIds = new Set(sample.people.map(({ learnerId }) => learnerId));
  // A statement names its actor by an account or an address, and never by a name alone.
  const events = [...sample.events].filter(
    ({ learnerId, courseId }) =>
      courseId === 'everyone' &&
      learnerId !== '' &&
      (ids.has(learnerId) || !listedIds.has(learnerId)),
  );
  // Some packages say that somebody has completed, and not how.
  const said = events.map(
    (event, at): CanteenEvent =>
      event.kind === 'attempt' && at % 9 === 0
        ? { ...event, success: 'unknown', scoreScaled: null }
        : event,
  );
  return { people: kept, statements: statementsOf(said) };
}

function readKnowledge(): Knowledge {
  const library = loadLibrary(process.cwd());
  const stories = library.scenarios.map(({ read: { story } }) => story);
  return {
    courses: Object.entries(library.pathways).map(([id, { title, scenarios }]) => ({
      ...{ id, title, minutes: 43, scenarios },
    })),
    scenes: findSceneWords(stories),
    maps: library.scenarios.map(({ read: story }) => describeMap(story)),
    releases: [],
    passingScore: 0.8,
  };
}

function aView(more: Partial<View>): View {
  return {
    ...{ courseId: 'everyone', counting: 'first', target: 0.95, passingScore: 0.8, dueBy: '' },
    ...{ today, tooFastMs: 300_000, department: '', staffGroup: '', suppressUnder: 0, ...more },
  };
}

function sayView({ counting, department, dueBy }: View): string {
  return [counting, department, dueBy && `due ${dueBy}`].filter(Boolean).join(', ');
}

/** The hardest scene first; scenes as hard as each other may stand in any order. */
function expectSameOrder(rows: readonly Row[], expected: readonly Row[]): void {
  const shares = (list: readonly Row[]) => list.map(({ poor_share }) => poor_share);
  expect(shares(rows)).toEqual(shares(expected));
}

function writeStatements(): string {
  const rows = statements.map((statement: Statement) => {
    const { id, verb } = statement;
    return `('${id}', '${id}', '${verb.id}', false, ${quote(JSON.stringify(statement))})`;
  });
  return `
    create table xapi_statement (
      id uuid primary key, statement_id uuid not null unique, verb_iri varchar(255) not null,
      is_voided boolean not null default false, payload json not null
    );
    insert into xapi_statement values ${rows.join(',\n')};
  `;
}

function writePeople(listed: readonly ListedPerson[]): string {
  const rows = listed.map((one) => {
    const texts = [one.learnerId, one.email, one.learnerName, one.department, one.staffGroup];
    return `(${[...texts.map(quote), ...[one.dueOn, one.startedOn].map(date)].join(', ')})`;
  });
  return `insert into canteen_people values ${rows.join(', ')};`;
}

function writeSettings(folder: string, view: View): string {
  const set: [string, string][] = [
    ['course_id', quote(view.courseId)],
    ['counting', quote(view.counting)],
    ['passing_score', String(view.passingScore)],
    ['due_by', date(view.dueBy)],
    ['today', date(view.today)],
    ['too_fast_ms', String(view.tooFastMs)],
    ['department', quote(view.department)],
    ['staff_group', quote(view.staffGroup)],
  ];
  if (folder === 'postgresql') {
    return `update canteen_settings set ${set.map(([name, to]) => `${name} = ${to}`).join(', ')};`;
  }
  const names = set.map(([name]) => name).join(', ');
  return `insert into canteen_settings_rows (${names}) values (${set.map(([, to]) => to).join(', ')});`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function date(day: string): string {
  return day === '' ? 'null' : `'${day}'`;
}

function list(folder: string, wanted: RegExp): string[] {
  return readdirSync(`sql/${folder}`)
    .filter((name) => wanted.test(name))
    .sort();
}

function read(folder: string, file: string): string {
  return readFileSync(`sql/${folder}/${file}`, 'utf8');
}

interface Engine {
  name: string;
  folder: string;
  open: () => Promise<Database>;
}

type Row = Record<string, unknown>;
