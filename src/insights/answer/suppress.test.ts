import { describe, expect, test } from 'vitest';
import { aDecision, anAttempt, aPerson, november, type Said } from '../store/testing/makers.ts';
import type { Answers, GroupRow } from './answers.ts';
import { hideTrend } from './hide-trend.ts';
import { suppress } from './suppress.ts';
import { answersTo } from './testing/makers.ts';

/** `completed of required` people for each department, all passed and all in one week. */
function trust(departments: Record<string, [completed: number, required: number]>): Said[][] {
  const people = Object.entries(departments).flatMap(([department, [completed, required]]) =>
    Array.from({ length: required }, (_, at) => ({
      email: `${department}${at}@example.org`,
      department,
      isCompleted: at < completed,
    })),
  );
  return [
    people.map(({ email, department }) => aPerson({ email, department, learnerName: email })),
    people
      .filter(({ isCompleted }) => isCompleted)
      .map(({ email }) =>
        anAttempt({
          email,
          completion: 'completed',
          scoreScaled: 0.9,
          at: november(18),
          durationMs: 9e5,
        }),
      ),
  ];
}

function departmentsOf({ compliance }: Answers): (number | string | null)[][] {
  const figures = ({ name, required, completed }: GroupRow) => [name, required, completed];
  return compliance.byDepartment.map(figures);
}

test('without a limit nothing is hidden', () => {
  const answers = answersTo(trust({ A: [1, 2] }));
  expect(suppress(answers, 0)).toBe(answers);
});

describe('a table of groups', () => {
  test('hides a small group, and the next smallest, so that the total does not tell', () => {
    const answers = answersTo(trust({ A: [20, 30], B: [3, 3], C: [12, 24], D: [40, 60] }));
    expect(departmentsOf(suppress(answers, 5))).toEqual([
      ['A', 30, 20],
      ['B', null, null],
      ['C', null, null],
      ['D', 60, 40],
    ]);
    expect(suppress(answers, 5).compliance.total).toEqual(answers.compliance.total);
  });

  test('hides how many completed where few did, or all but few', () => {
    const answers = answersTo(
      trust({ A: [20, 30], B: [3, 24], C: [24, 26], D: [0, 20], E: [20, 20] }),
    );
    expect(departmentsOf(suppress(answers, 5))).toEqual([
      ['A', 30, 20],
      ['B', 24, null],
      ['C', 26, null],
      ['D', 20, 0],
      ['E', 20, 20],
    ]);
    const rows = suppress(answers, 5).compliance.byDepartment;
    expect(rows.map(({ completionRate }) => completionRate === null)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  test('hides more groups while the hidden ones are few people together', () => {
    const answers = answersTo(trust({ A: [20, 30], B: [1, 1], C: [1, 2], D: [9, 9], E: [30, 40] }));
    expect(departmentsOf(suppress(answers, 5)).map(([, required]) => required)).toEqual([
      ...[30, null, null, null, 40],
    ]);
  });

  test('that is about few people hides its total', () => {
    const { total } = suppress(answersTo(trust({ A: [2, 4] })), 5).compliance;
    expect(Object.values(total).filter((figure) => figure !== null)).toEqual(['']);
  });

  test('hides all of several groups of one person, and does not name groups that are all of one', () => {
    const ones = Object.fromEntries(
      [...'ABCDE'].map((name): [string, [number, number]] => [name, [1, 1]]),
    );
    const some = suppress(answersTo(trust({ ...ones, F: [7, 9], G: [20, 30] })), 5);
    expect(departmentsOf(some).map(([, required]) => required)).toEqual([
      ...[null, null, null, null, null, null, 30],
    ]);
    const every = suppress(answersTo(trust({ ...ones, F: [1, 1] })), 5).compliance;
    expect([every.total.required, every.byDepartment]).toEqual([6, []]);
  });

  test('hides up to nine with a limit of ten', () => {
    const answers = answersTo(trust({ A: [20, 30], B: [9, 19], C: [30, 40] }));
    expect(departmentsOf(suppress(answers, 10)).map(([, , completed]) => completed)).toEqual([
      ...[null, null, 30],
    ]);
    expect(departmentsOf(suppress(answers, 5)).map(([, , completed]) => completed)).toEqual([
      20, 9, 30,
    ]);
  });
});

test('names are not shown at all', () => {
  const zoe = anAttempt({ email: 'zoe@example.org' });
  const { compliance, matching } = suppress(answersTo([...trust({ A: [9, 20] }), [zoe]]), 5);
  expect(compliance.people).toEqual([]);
  expect(matching).toEqual({
    ...{
      matched: 9,
      byNameOnly: [],
      notInRecords: [],
      notInList: [],
      ambiguous: [],
      isHidden: true,
    },
  });
});

test.each<
  [title: string, counts: number[], required: number, shown: (number | null)[], rated: boolean[]]
>([
  ['nothing small', [40, 0, 38], 100, [40, 0, 38], [true, true, true]],
  ['one small week', [40, 3, 38, 9], 100, [40, null, null, 9], [true, false, true, true]],
  ['two small weeks', [40, 3, 4, 38], 100, [40, null, null, 38], [true, false, true, true]],
  ['a small start', [3, 40], 100, [null, null], [false, true]],
  ['a small end', [30, 40, 3], 100, [30, null, null], [true, false, true]],
  ['all but a few at the end', [40, 57, 0], 100, [40, null, 0], [true, false, false]],
  ['all at the end', [40, 60], 100, [40, 60], [true, true]],
])('a trend with %s', (_, counts, required, shown, rated) => {
  let sum = 0;
  const weeks = counts.map((completed, at) => {
    sum += completed;
    return { monday: `${at}`, completed, rate: sum / required };
  });
  const isTotalKnown = required - sum === 0 || required - sum > 4;
  const hidden = hideTrend(weeks, { required, under: 5, isTotalKnown });
  expect(hidden.map(({ completed }) => completed)).toEqual(shown);
  expect(hidden.map(({ rate }) => rate !== null)).toEqual(rated);
});

describe('a scene', () => {
  /** As many decisions as the text has letters. */
  const decided = (letters: string, interactionId = 'a_story__a_scene') =>
    [...letters].map((response, at) =>
      aDecision({ email: `${at}@example.org`, response, interactionId }),
    );
  const sceneOf = (...said: Said[]) => suppress(answersTo([said]), 5).decisions[0];

  test('hides a choice that few made, and the next', () => {
    const scene = sceneOf(...decided('a'.repeat(9) + 'b'.repeat(3) + 'c'.repeat(30)));
    expect(scene?.choices.map(({ count }) => count)).toEqual([null, null, 30, 0]);
    expect(scene).toMatchObject({ answered: 42, poorShare: null, mostChosenPoor: null });
  });

  test('shows the poor share where it does not tell', () => {
    const scene = sceneOf(...decided('a'.repeat(3) + 'b'.repeat(20) + 'c'.repeat(9)));
    expect(scene?.choices.map(({ count }) => count)).toEqual([null, 20, null, 0]);
    expect(scene).toMatchObject({ poorShare: 20 / 32, mostChosenPoor: 'b' });
  });

  test('hides the poor share where few of one choice were poor', () => {
    const poor = decided('a'.repeat(12)).map((one, at) => ({
      ...one,
      result: at < 2 ? ('poor' as const) : ('best' as const),
    }));
    expect(sceneOf(...poor)).toMatchObject({ answered: 12, poorShare: null });
  });

  test('of few decisions says nothing, and comes last', () => {
    const said = [
      ...decided('bbbb', 'b_few'),
      ...decided('aaaaa', 'c_more'),
      ...decided('b', 'a_one'),
    ];
    const { decisions } = suppress(answersTo([said]), 5);
    expect(decisions.map(({ interactionId, answered }) => [interactionId, answered])).toEqual([
      ['c_more', 5],
      ['a_one', null],
      ['b_few', null],
    ]);
    expect(decisions[2]?.choices).toEqual([
      { key: 'b', text: 'b', result: 'unknown', count: null, share: null },
    ]);
  });
});

describe('attempts and times', () => {
  const times = (...minutes: number[]) =>
    minutes.map((count, at) =>
      anAttempt({
        email: `${at}@example.org`,
        ...{ completion: 'completed', scoreScaled: count / 100, durationMs: count * 60_000 },
      }),
    );
  const hide = (...minutes: number[]) => suppress(answersTo([times(...minutes)]), 5);

  test('of few people say that they are hidden', () => {
    const { attempts, time, trend } = hide(10, 20, 30, 40);
    expect(attempts).toMatchObject({
      scored: 0,
      meanScore: null,
      medianScore: null,
      isHidden: true,
    });
    expect(attempts.scores.every((bar) => bar.attempts === null)).toBe(true);
    expect(time).toMatchObject({ timed: 0, medianMs: null, tooFast: null, isHidden: true });
    expect(time.bars.every((bar) => bar.attempts === null)).toBe(true);
    expect(trend).toEqual([]);
  });

  test('of one person who tried often are about one person', () => {
    const often = times(1, 2, 3, 4, 5, 6).map((one, at) => ({
      ...one,
      ...{ email: 'ann@example.org', attempt: at + 1 },
    }));
    const { attempts, time } = suppress(answersTo([often], { counting: 'all' }), 5);
    expect([attempts.isHidden, time.isHidden]).toEqual([true, true]);
  });

  test('hide how many were too fast where the bars would tell', () => {
    const many = Array.from({ length: 20 }, () => 20);
    expect(hide(1, 1, 1, ...many).time.tooFast).toBe(null);
    expect(hide(...Array.from({ length: 8 }, () => 1), ...many).time.tooFast).toBe(8);
    // The bar under five minutes is hidden beside a small one, and 'too fast' is all of it.
    expect(hide(...Array.from({ length: 8 }, () => 1), 50, ...many).time.tooFast).toBe(null);
  });
});

test('how many completed is not told by the number of their scores or times', () => {
  const nine = trust({ A: [5, 9] });
  const { compliance, attempts, time, trend } = suppress(answersTo(nine), 5);
  expect(compliance.total).toMatchObject({ required: 9, completed: null });
  expect(compliance.inferred).toBe(null);
  expect(attempts).toMatchObject({ scored: 0, isHidden: true });
  expect(time).toMatchObject({ timed: 0, isHidden: true });
  expect(attempts.perLearner.map(({ learners }) => learners)).toEqual([null, 0, 0, 0, 0]);
  expect(trend.every(({ rate }) => rate === null)).toBe(true);
});

test('who made no attempt is not told by those who did', () => {
  const tried = (...people: number[]) =>
    suppress(answersTo(trust({ A: [people[0] ?? 0, people[1] ?? 0] })), 5).attempts.perLearner[0];
  expect([tried(20, 30)?.learners, tried(27, 30)?.learners]).toEqual([20, null]);
});

test('how many completions are inferred is hidden where it is few, or all but few', () => {
  const inferred = (some: number, others: number) => {
    const scored = Array.from({ length: some + others }, (_, at) =>
      anAttempt({
        email: `${at}@example.org`,
        scoreScaled: 0.9,
        completion: at < some ? 'unknown' : 'completed',
      }),
    );
    return suppress(answersTo([scored]), 5).compliance.inferred;
  };
  expect([inferred(5, 5), inferred(0, 9), inferred(9, 0)]).toEqual([5, 0, 9]);
  expect([inferred(4, 9), inferred(9, 4)]).toEqual([null, null]);
});
