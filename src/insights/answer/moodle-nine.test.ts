/**
 * The nine made-up learners whose Moodle 4.5.6 exports lie with the readers (`read/testing/moodle-4.5.6`),
 * as events made by hand from `fire12-basic.txt`, `fire12-interactions.txt` and the column of the first
 * package in `course-activity-completion.csv`. Figures are worked out by hand.
 */
import { describe, expect, test } from 'vitest';
import type { CanteenEvent } from '../../events/index.ts';
import { aDecision, anAttempt, aStanding, november } from '../store/testing/makers.ts';
import { answersTo } from './testing/makers.ts';

const nine = {
  aoife: { email: 'a.oconnor@example.com', learnerName: "Aoife O'Connor" },
  maria: { email: 'm.garcia@example.com', learnerName: 'María García López' },
  wang: { email: 'l.wang@example.com', learnerName: '王 丽' },
  sunita: { email: 's.patel@example.com', learnerName: 'Sunita Patel' },
  thi: { email: 't.nguyen@example.com', learnerName: 'Thi Nguyen' },
  ksenia: { email: 'k.ivanova@example.com', learnerName: 'Ксения Иванова' },
  dan: { email: 'd.smith@example.com', learnerName: 'Dan Smith' },
  nora: { email: 'n.never@example.com', learnerName: 'Nora Never' },
  juergen: { email: 'j.mueller@example.com', learnerName: 'Jürgen Müller' },
};
const courseId = 'Fire Safety Refresher';

/** Learner, attempt, score in per cent, minute after 23:00, and the answers of the interactions report. */
const attempts: [
  who: keyof typeof nine,
  attempt: number,
  percent: number,
  minute: number,
  answers: string,
][] = [
  ['aoife', 1, 40, 51, 'c- f+ water- pass+ 911-'],
  ['aoife', 2, 80, 51, 'a+ f+ water- pass+ 112+'],
  ['maria', 1, 40, 51, 'a+ t- co2+ apss- 911-'],
  ['maria', 2, 40, 51, 'c- t- co2+ pass+ 911-'],
  ['maria', 3, 80, 51, 'a+ f+ co2+ pass+ 911-'],
  ['wang', 1, 80, 52, 'a+ f+ co2+ apss- 112+'],
  ['sunita', 1, 0, 52, 'a+ t-'],
  ['thi', 1, 20, 52, 'c- t- water- apss- 112+'],
  ['ksenia', 1, 100, 52, 'a+ f+ co2+ pass+ 112+'],
  ['dan', 1, 60, 53, 'c- f+ co2+ apss- 112+'],
  ['dan', 2, 0, 53, 'a+ t-'],
  ['juergen', 1, 100, 51, 'a+ f+ co2+ pass+ 112+'],
];
const questions = ['exit.alarm', 'exit.lift', 'ext.class', 'ext.order', 'report.number'];

const basic: CanteenEvent[] = [
  ...attempts.map(([who, attempt, percent, minute]) => {
    const at = november(20, 23, minute);
    return anAttempt({
      ...nine[who],
      courseId,
      attempt,
      startedAt: at,
      at,
      scoreScaled: percent / 100,
    });
  }),
  aStanding({ ...nine.nora, courseId, completion: 'not attempted' }),
];

/** Its column of the package says 'Incomplete' where there is no score. */
const interactions: CanteenEvent[] = attempts.flatMap(
  ([who, attempt, percent, minute, answers]) => [
    anAttempt({
      ...{ ...nine[who], courseId, attempt, at: november(20, 23, minute) },
      ...(percent === 0 ? { completion: 'incomplete' } : { scoreScaled: percent / 100 }),
    }),
    ...answers.split(' ').map((answer, at) =>
      aDecision({
        ...{ ...nine[who], courseId, attempt, interactionId: questions[at] ?? '' },
        ...{ response: answer.slice(0, -1), result: answer.endsWith('+') ? 'best' : 'poor' },
      }),
    ),
  ],
);

const completion: CanteenEvent[] = Object.entries(nine).map(([who, identity]) => {
  const isCompleted = !['nora', 'thi', 'sunita', 'dan'].includes(who);
  const at = isCompleted ? november(20, 23, 52) : null;
  return aStanding({
    ...identity,
    courseId,
    at,
    completion: isCompleted ? 'completed' : 'incomplete',
  });
});

function ask(files: CanteenEvent[][], counting: 'first' | 'best' | 'all' = 'first') {
  return answersTo(files, { courseId: 'fire safety refresher', counting });
}

test('the basic report alone: who has a score may have completed or not', () => {
  const { compliance, attempts: tried, time } = ask([basic]);
  // Not known: all but Sunita (score 0) and Nora.
  expect(compliance.total).toMatchObject({
    ...{ required: 9, completed: 0, inProgress: 1, notStarted: 1, notKnown: 7 },
    ...{ passed: 0, passKnown: 0, passRate: null },
  });
  expect(compliance.inferred).toBe(0);
  expect(tried.perLearner.map(({ learners }) => learners)).toEqual([5, 2, 1, 0, 0]);
  // First attempts with a result: 40, 40, 80, 20, 100, 60, 100.
  expect(tried).toMatchObject({ scored: 7, medianScore: 0.6 });
  expect(tried.meanScore).toBeCloseTo(440 / 700, 12);
  expect(time).toMatchObject({ timed: 0, medianMs: null, tooFast: 0 });
});

test('the basic report of a course of our own: a score above 0 is a result', () => {
  const ours = basic.map((event) => ({ ...event, courseId: 'everyone' }));
  const { compliance, time } = answersTo([ours]);
  // Passed, at 80: Aoife, María, Wang, Ksenia, Jürgen.
  expect(compliance.total).toMatchObject({
    ...{ required: 9, completed: 7, inProgress: 1, notStarted: 1, notKnown: 0 },
    ...{ passed: 5, passKnown: 7, passRate: 5 / 7 },
  });
  expect(compliance.inferred).toBe(7);
  // Moodle's minutes: all seven began and ended within one.
  expect(time).toMatchObject({ timed: 7, medianMs: 0, tooFast: 7, isElapsed: true });
});

test('with the completion report, what it says of completion counts', () => {
  const { compliance } = ask([basic, completion]);
  expect(compliance.total).toMatchObject({ completed: 5, passed: 5, inProgress: 4, notStarted: 0 });
  const states = Object.fromEntries(compliance.people.map(({ name, state }) => [name, state]));
  expect(states).toMatchObject({
    // The report says 'Not completed' of her, which is more than 'not begun'.
    ...{ 'Nora Never': 'in progress', 'Thi Nguyen': 'in progress', 'Dan Smith': 'in progress' },
    ...{ 'Sunita Patel': 'in progress', '王 丽': 'completed', 'Ксения Иванова': 'completed' },
  });
  expect(compliance.people.find(({ name }) => name === '王 丽')?.completedOn).toBe('2026-11-20');
});

describe('the interactions report', () => {
  test('beside the basic one says no attempt twice', () => {
    const both = ask([basic, interactions]);
    expect(both.attempts.perLearner).toEqual(ask([basic]).attempts.perLearner);
    expect(both.compliance.total).toMatchObject({ notKnown: 7, inProgress: 1, notStarted: 1 });
    expect(ask([basic, interactions, interactions])).toEqual(both);
  });

  const rows: ['first' | 'best' | 'all', Record<string, string>][] = [
    // Poor answers of first attempts: alarm Aoife, Thi, Dan; lift María, Sunita, Thi; and so on.
    [
      'first',
      {
        ...{ 'exit.alarm': '3/8', 'exit.lift': '3/8', 'ext.class': '2/7' },
        ...{ 'ext.order': '4/7', 'report.number': '2/7' },
      },
    ],
    [
      'best',
      {
        ...{ 'exit.alarm': '2/8', 'exit.lift': '2/8', 'ext.class': '2/7' },
        ...{ 'ext.order': '3/7', 'report.number': '1/7' },
      },
    ],
    [
      'all',
      {
        ...{ 'exit.alarm': '4/12', 'exit.lift': '5/12', 'ext.class': '3/10' },
        ...{ 'ext.order': '4/10', 'report.number': '4/10' },
      },
    ],
  ];
  test.each(rows)('says which questions are hard, counting %s', (counting, expected) => {
    const { decisions } = ask([interactions], counting);
    const shares = decisions.map(({ interactionId, poorShare, answered }) => [
      interactionId,
      `${Math.round((poorShare ?? 0) * (answered ?? 0))}/${answered}`,
    ]);
    expect(Object.fromEntries(shares)).toEqual(expected);
    expect(decisions[0]?.interactionId).toBe(counting === 'all' ? 'exit.lift' : 'ext.order');
  });
});
