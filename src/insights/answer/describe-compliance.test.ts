import { describe, expect, test } from 'vitest';
import { aDecision, anAttempt, aPerson, november, type Said } from '../store/testing/makers.ts';
import { answersTo } from './testing/makers.ts';

const done = { completion: 'completed', scoreScaled: 0.9, at: november(18) } as const;

function person(name: string, more: Parameters<typeof aPerson>[0] = {}) {
  return aPerson({ email: `${name}@example.org`, learnerName: name, ...more });
}
function attempt(name: string, more: Parameters<typeof anAttempt>[0] = {}) {
  return anAttempt({ email: `${name}@example.org`, ...more });
}

const list: Said[] = [
  person('ann', { department: 'Theatres', staffGroup: 'Nursing', dueOn: '2026-11-20' }),
  person('bo', { department: 'Theatres', staffGroup: 'Estates', dueOn: '2026-11-21' }),
  person('cy', { department: 'Ward 6', staffGroup: 'Nursing', dueOn: '2026-12-21' }),
  person('di', { department: 'Ward 6', staffGroup: 'Nursing', dueOn: '2026-12-22' }),
  person('ed', { department: '', staffGroup: 'Nursing' }),
];
const records: Said[] = [
  attempt('bo'),
  attempt('di', done),
  attempt('ed', { ...done, scoreScaled: 0.5 }),
  attempt('zoe', done),
];

test('the list says who is required, and groups add up to it', () => {
  const { compliance } = answersTo([list, records]);
  expect(compliance.hasStaffList).toBe(true);
  expect(compliance.total).toEqual({
    ...{ name: '', required: 5, completed: 2, passed: 1, inProgress: 1, notStarted: 2 },
    ...{ notKnown: 0, passKnown: 2 },
    ...{ overdue: 1, dueSoon: 2, completionRate: 0.4, passRate: 0.5 },
  });
  expect(
    compliance.byDepartment.map(({ name, required, completed }) => [name, required, completed]),
  ).toEqual([
    ['Theatres', 2, 0],
    ['Ward 6', 2, 1],
    ['', 1, 1],
  ]);
  expect(compliance.byStaffGroup.map(({ name, required }) => [name, required])).toEqual([
    ['Estates', 1],
    ['Nursing', 4],
  ]);
});

test('people are in order of urgency', () => {
  const { people } = answersTo([list, records]).compliance;
  expect(people.map(({ name, isOverdue, state }) => [name, isOverdue, state])).toEqual([
    ['ann', true, 'not started'],
    ['bo', false, 'in progress'],
    ['cy', false, 'not started'],
    ['di', false, 'completed'],
    ['ed', false, 'completed'],
  ]);
});

test('a due day of the page is for those who have none of their own', () => {
  const late = answersTo([[person('ed'), person('flo', { dueOn: '2027-01-01' })]], {
    dueBy: '2026-11-01',
  });
  expect(late.compliance.people.map(({ dueOn, isOverdue }) => [dueOn, isOverdue])).toEqual([
    ['2026-11-01', true],
    ['2027-01-01', false],
  ]);
});

test('without a list everybody in the records of the course is counted', () => {
  const { compliance, matching } = answersTo([[...records, attempt('gus', { courseId: 'fire' })]]);
  expect(compliance).toMatchObject({ hasStaffList: false, total: { required: 4, completed: 3 } });
  expect(compliance.byDepartment.map(({ name }) => name)).toEqual(['']);
  expect(matching).toEqual({
    matched: 0,
    byNameOnly: [],
    notInRecords: [],
    notInList: [],
    ambiguous: [],
  });
});

test('nobody at all has no share', () => {
  const { compliance, trend, decisions, course } = answersTo([], { courseId: 'managers' });
  expect(compliance.total).toMatchObject({ required: 0, completionRate: null, passRate: null });
  expect([trend, decisions]).toEqual([[], []]);
  expect(course).toEqual({ id: 'managers', title: 'Social media for managers' });
});

test('the pass rate is of those of whom it is known', () => {
  const { compliance } = answersTo([
    [attempt('ann', done), attempt('bo', { ...done, scoreScaled: 0.1 })],
    [attempt('cy', { completion: 'completed' }), attempt('di', { success: 'passed' })],
  ]);
  expect(compliance.total).toMatchObject({
    ...{ required: 4, completed: 3, notKnown: 1, passed: 1, passKnown: 2, passRate: 0.5 },
  });
});

test('with a list, others are in the matching alone', () => {
  const others = [
    attempt('zoe', { ...done, durationMs: 60_000 }),
    aDecision({ email: 'zoe@example.org' }),
  ];
  const alone = answersTo([list, records.slice(0, 3)]);
  const both = answersTo([list, records, others]);
  const { matching } = both;
  expect({ ...both, matching: alone.matching }).toEqual(alone);
  expect(matching.notInList.map(({ email }) => email)).toEqual(['zoe@example.org']);
  expect(answersTo([records, others]).decisions[0]?.answered).toBe(1);
});

test('a filter is about everything', () => {
  const answers = answersTo([list, records], { department: 'Ward 6', staffGroup: 'Nursing' });
  expect(answers.compliance.total).toMatchObject({ required: 2, completed: 1 });
  expect(answers.attempts.scored).toBe(1);
  expect(answers.matching).toMatchObject({ matched: 1, notInList: [] });
  expect(answers.trend.at(-1)).toMatchObject({ completed: 1, rate: 0.5 });
});

test('both lists say whom the other does not know', () => {
  const both = [person('ann'), person('bo'), { ...person('cy'), email: '', learnerId: '7' }];
  const { matching } = answersTo([
    both,
    [attempt('bo', { courseId: 'fire' }), attempt('zoe'), attempt('yan', { courseId: 'fire' })],
    [anAttempt({ email: '', learnerName: 'Cy' })],
  ]);
  expect(matching.matched).toBe(2);
  expect(matching.byNameOnly).toEqual([{ name: 'Cy', listed: '7' }]);
  expect(matching.notInRecords.map(({ name }) => name)).toEqual(['ann']);
  expect(matching.notInList.map(({ email }) => email)).toEqual(['zoe@example.org']);
});

describe('the trend', () => {
  const on = (name: string, at: number | null) => attempt(name, { ...done, at });

  test('has every week from the first completion to today', () => {
    // 21 November 2026 is a Saturday; Mondays are the 2nd, 9th and 16th.
    const files = [
      [on('a', november(8, 23, 59)), on('b', november(2, 0)), on('c', november(16, 0))],
      [attempt('d')],
    ];
    expect(answersTo(files).trend).toEqual([
      { monday: '2026-11-02', completed: 2, rate: 0.5 },
      { monday: '2026-11-09', completed: 0, rate: 0.5 },
      { monday: '2026-11-16', completed: 1, rate: 0.75 },
    ]);
  });

  test('leaves out completions without a day and after today', () => {
    const { trend, compliance } = answersTo([
      [on('a', null), on('b', november(22, 0)), on('c', november(21, 23))],
    ]);
    expect(compliance.total.completed).toBe(3);
    expect(trend).toEqual([{ monday: '2026-11-16', completed: 1, rate: 1 / 3 }]);
  });

  test('goes back two years at most, and counts what was before', () => {
    const { trend } = answersTo([[on('a', Date.UTC(2020, 0, 1)), on('b', november(20))]]);
    expect(trend).toHaveLength(104);
    expect(trend[0]).toEqual({ monday: '2024-11-25', completed: 0, rate: 0.5 });
    expect(trend.at(-1)).toEqual({ monday: '2026-11-16', completed: 1, rate: 1 });
  });
});
