import { expect, test } from 'vitest';
import type { Answers } from '../../answer/answers.ts';
import { readStatus } from '../../read/cells/read-status.ts';
import { aPerson, aScene, aView, someAnswers } from '../testing/some-answers.ts';
import { listDecisions } from './decisions-sheet.ts';
import { listSheets } from './list-sheets.ts';
import { listPeople } from './people-sheet.ts';
import type { Sheet } from './sheet.ts';

const answers: Answers = {
  ...someAnswers([aPerson()], { notKnown: 3, passed: 8, passKnown: 10, passRate: 0.8 }),
  attempts: {
    perLearner: [
      { attempts: '1', learners: 7 },
      { attempts: '2', learners: null },
    ],
    scores: [{ fromPercent: 90, toPercent: 100, attempts: 9 }],
    ...{ scored: 9, meanScore: 0.91, medianScore: null },
  },
  time: {
    bars: [
      { fromMinutes: 0, toMinutes: 5, attempts: 6 },
      { fromMinutes: 60, toMinutes: null, attempts: null },
    ],
    ...{ timed: 9, medianMs: 750_000, tooFast: 6, isElapsed: false },
  },
};

/** Rows by their headers. */
function rowsOf({ columns, rows }: Sheet) {
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ header }, at) => [header, row[at] ?? null])),
  );
}

function sheetOf(name: string, given = answers): Sheet {
  const found = listSheets(given, aView(), []).find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

test('each table of the results is a sheet', () => {
  expect(listSheets(answers, aView(), []).map(({ name }) => name)).toEqual([
    ...['About', 'By department', 'By staff group', 'To remind', 'Everybody', 'By week'],
    ...['Attempts', 'Scores', 'Time spent', 'Decisions', 'Matching'],
  ]);
});

test('each row of each sheet has a cell for each column', () => {
  for (const { columns, rows } of listSheets({ ...answers, decisions: [aScene()] }, aView(), [])) {
    for (const row of rows) expect(row).toHaveLength(columns.length);
  }
});

test('attempts and time spent, also what is hidden', () => {
  expect(sheetOf('Attempts').rows).toEqual([
    ['1', 7],
    ['2', 'hidden'],
  ]);
  expect(sheetOf('Time spent').rows).toEqual([
    [0, 5, 6],
    [60, null, 'hidden'],
  ]);
});

test('only what is counted is named as a source', () => {
  const file = { name: 'one.csv', state: 'read', source: 'file', facts: { fingerprint: 'ab' } };
  const files = [file, { ...file, name: 'two.csv', state: 'refused', facts: null }] as never[];
  const [about] = listSheets(answers, aView(), files);
  expect(about?.rows.filter(([what]) => String(what).startsWith('File:'))).toEqual([
    ['File: one.csv', 'ab'],
  ]);
});

test('groups say what is not known', () => {
  expect(rowsOf(sheetOf('By department'))).toMatchObject([
    { 'Completion not known': 3, Passed: 8, 'Result known': 10, 'Pass rate': { share: 0.8 } },
  ]);
});

test('the first sheet says by which rule, and the middle of scores and times', () => {
  const about = Object.fromEntries(sheetOf('About').rows);
  expect(about).toMatchObject({
    'How it is counted': expect.stringMatching(/^Completed and passed: over all attempts\./),
    'Passed, of the 10 completed whose result is known': { share: 0.8 },
    'Of these inferred from a score': 0,
    'Completion not known': 3,
    'Mean score': { share: 0.91 },
    'Median score': 'hidden',
    'Median time in minutes': 12.5,
    'Completed very fast': 6,
  });
  const { scored: _, ...attempts } = answers.attempts;
  const few = { ...answers, attempts: { ...attempts, scored: 0, isHidden: true as const } };
  expect(Object.fromEntries(sheetOf('About', few).rows)).toMatchObject({
    'Attempts with a score': 'hidden',
  });
});

test('a person says what is inferred, and every state can be read back', () => {
  const states = ['completed', 'in progress', 'not started', 'not known'] as const;
  const rows = rowsOf(
    listPeople(
      'People',
      states.map((state) => aPerson({ state, isInferred: state === 'completed', isTooFast: true })),
    ),
  );
  expect(rows[0]).toMatchObject({
    'Completion inferred from a score': 'yes',
    'Completed very fast': 'yes',
  });
  expect(rows.map(({ State }) => readStatus(String(State))?.completion)).toEqual([
    ...['completed', 'incomplete', 'not attempted', 'unknown'],
  ]);
});

test.each([
  ['shown', {}, [30, 'no', { share: 2 / 30 }, 2.5]],
  ['few', { answered: 19 }, [19, 'yes', { share: 2 / 30 }, 2.5]],
  // The page says of such a scene that its numbers are hidden.
  ['a hidden share', { poorShare: null }, ['hidden', 'hidden', 'hidden', 'hidden']],
  ['hidden', { answered: null, poorShare: null }, ['hidden', 'hidden', 'hidden', 'hidden']],
  ['no times', { medianLatencyMs: null }, [30, 'no', { share: 2 / 30 }, null]],
])('decisions of a scene: %s', (_, more, expected) => {
  const [row] = rowsOf(listDecisions({ ...answers, decisions: [aScene(more)] }));
  expect([
    row?.['Decisions'],
    row?.['Few decisions'],
    row?.['Poor choices'],
    row?.['Median seconds'],
  ]).toEqual(expected);
});

test('a choice that is hidden is said to be', () => {
  const [best] = aScene().choices;
  const choices = best ? [{ ...best, count: null, share: null }] : [];
  const [row] = rowsOf(listDecisions({ ...answers, decisions: [aScene({ choices })] }));
  expect(row).toMatchObject({ Chosen: 'hidden', Share: 'hidden' });
});
