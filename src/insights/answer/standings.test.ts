import { describe, expect, test } from 'vitest';
import type { AttemptEvent, StandingEvent } from '../../events/index.ts';
import {
  aDecision,
  anAttempt,
  aPerson,
  aStanding,
  aStore,
  november,
  type Said,
} from '../store/testing/makers.ts';
import type { PersonRow } from './answers.ts';
import { answersTo, ask } from './testing/makers.ts';

const ann = aPerson();
const tried = (more: Partial<AttemptEvent> = {}) => anAttempt({ at: november(5), ...more });
const stands = (more: Partial<StandingEvent> = {}) => aStanding({ at: november(9), ...more });

function standingOf(...events: (AttemptEvent | StandingEvent)[]): PersonRow | undefined {
  const [person] = answersTo([[ann], events]).compliance.people;
  return person;
}

describe('where somebody stands', () => {
  const rows: [
    title: string,
    events: (AttemptEvent | StandingEvent)[],
    state: string,
    on: string,
  ][] = [
    ['nothing', [], 'not started', ''],
    ['an attempt', [tried()], 'in progress', ''],
    [
      'an attempt that was completed',
      [tried({ completion: 'completed' })],
      'completed',
      '2026-11-05',
    ],
    ['a report of completion', [stands({ completion: 'completed' })], 'completed', '2026-11-09'],
    [
      'both: the earlier day',
      [stands({ completion: 'completed' }), tried({ completion: 'completed' })],
      'completed',
      '2026-11-05',
    ],
    [
      'completed at one time, not completed at another',
      [stands({ completion: 'completed' }), stands({ completion: 'incomplete', at: november(12) })],
      'completed',
      '2026-11-09',
    ],
    ['an attempt with a score', [tried({ scoreScaled: 0.4 })], 'completed', '2026-11-05'],
    ['a grade and no more', [stands({ scoreScaled: 0.4 })], 'completed', '2026-11-09'],
    ['an attempt with a score of 0', [tried({ scoreScaled: 0 })], 'in progress', ''],
    [
      'an unfinished attempt with a score',
      [tried({ scoreScaled: 0.4, completion: 'incomplete' })],
      'in progress',
      '',
    ],
    [
      'a score, and a report that it is not completed',
      [tried({ scoreScaled: 0.4 }), stands({ completion: 'incomplete' })],
      'in progress',
      '',
    ],
    ['a report of not completed', [stands({ completion: 'incomplete' })], 'in progress', ''],
    ['a failed attempt and no score', [tried({ success: 'failed' })], 'not known', ''],
    ['a report that they passed', [stands({ success: 'passed' })], 'not known', ''],
    ['a report that says nothing', [stands()], 'not started', ''],
    ['a report of not attempted', [stands({ completion: 'not attempted' })], 'not started', ''],
    ['an attempt that is none', [tried({ completion: 'not attempted' })], 'not started', ''],
    [
      'a completion without a day, and a score with one',
      [stands({ completion: 'completed', at: null }), tried({ scoreScaled: 0.4 })],
      'completed',
      '2026-11-05',
    ],
    [
      'a completion without a day',
      [stands({ completion: 'completed', at: null })],
      'completed',
      '',
    ],
    [
      'records of another course',
      [tried({ courseId: 'fire', completion: 'completed' })],
      'not started',
      '',
    ],
  ];
  test.each(rows)('with %s', (_, events, state, completedOn) => {
    expect(standingOf(...events)).toMatchObject({ state, completedOn });
    expect(standingOf(...events.toReversed())).toEqual(standingOf(...events));
  });
});

describe('a score alone', () => {
  const of = (courseId: string, ...files: Said[][]) =>
    answersTo([[ann], ...files], { courseId }).compliance;
  const fire = tried({ courseId: 'fire', scoreScaled: 0.9, durationMs: 1 });
  const known = aDecision({ courseId: 'fire' });

  test('says that somebody completed a course of our own, and that it is inferred', () => {
    const { people, total, inferred } = of('everyone', [tried({ scoreScaled: 0.9 })]);
    expect(people[0]).toMatchObject({ state: 'completed', isInferred: true, success: 'passed' });
    expect([inferred, total.completed, total.notKnown]).toEqual([1, 1, 0]);
  });

  test('is not inferred from where a source says so', () => {
    const { people, inferred } = of('everyone', [
      tried({ scoreScaled: 0.9 }),
      stands({ completion: 'completed' }),
    ]);
    expect(people[0]).toMatchObject({ state: 'completed', isInferred: false });
    expect(inferred).toBe(0);
  });

  test('says nothing of a course of another make', () => {
    const { people, total, inferred } = of('fire', [fire]);
    expect(people[0]).toMatchObject({
      ...{ state: 'not known', isInferred: false, success: 'unknown', scoreScaled: 0.9 },
      ...{ completedOn: '', isTooFast: false, attempts: 1 },
    });
    expect(total).toMatchObject({ completed: 0, notKnown: 1, passKnown: 0, passRate: null });
    expect(inferred).toBe(0);
  });

  test('in a report, of a course of another make', () => {
    const [person] = of('fire', [stands({ courseId: 'fire', scoreScaled: 0.9 })]).people;
    expect(person).toMatchObject({ state: 'not known', attempts: 0 });
  });

  test('gives a completion of a course of another make neither a day nor a time', () => {
    const done = stands({ courseId: 'fire', completion: 'completed', at: null });
    const [person] = of('fire', [fire], [done]).people;
    expect(person).toMatchObject({ state: 'completed', completedOn: '', isTooFast: false });
  });

  test.each([
    ['nothing else', [], 'not known'],
    ['a decision in a scene of ours', [known], 'completed'],
    ['a decision of somebody else', [{ ...known, email: 'bo@example.org' }], 'completed'],
    ['a decision in a scene of others', [{ ...known, interactionId: 'toString' }], 'not known'],
    ['a decision in another course', [{ ...known, courseId: 'water' }], 'not known'],
    ['not completed', [stands({ courseId: 'fire', completion: 'incomplete' })], 'in progress'],
  ])('under a name that we do not know, with %s', (_, others, state) => {
    expect(of('fire', [fire], others).people[0]?.state).toBe(state);
  });

  test('of a course that somebody has put under the name of ours', () => {
    const store = aStore([ann, fire]);
    store.setAlias('fire', 'everyone');
    expect(ask(store).compliance.people[0]).toMatchObject({ state: 'completed', isInferred: true });
  });
});

describe('whether somebody passed', () => {
  const done = { completion: 'completed' } as const;
  const rows: [title: string, events: (AttemptEvent | StandingEvent)[], success: string][] = [
    ['nothing', [], 'unknown'],
    ['passed', [tried({ ...done, success: 'passed', scoreScaled: 0.1 })], 'passed'],
    [
      'failed, then passed',
      [tried({ success: 'failed' }), tried({ attempt: 2, success: 'passed' })],
      'passed',
    ],
    ['a score at the mark', [tried({ ...done, scoreScaled: 0.8 })], 'passed'],
    ['a score below', [tried({ ...done, scoreScaled: 0.79 })], 'failed'],
    [
      'one below and one above',
      [tried({ ...done, scoreScaled: 0.4 }), tried({ ...done, attempt: 2, scoreScaled: 0.9 })],
      'passed',
    ],
    ['a score in a report', [tried(done), stands({ scoreScaled: 0.9 })], 'passed'],
    [
      'failed, with a score above',
      [tried({ ...done, success: 'failed', scoreScaled: 0.9 })],
      'passed',
    ],
    ['failed, and no score', [tried({ success: 'failed' })], 'failed'],
    ['completed, and no score', [tried(done)], 'unknown'],
    ['a score of 0 of a completed attempt', [tried({ ...done, scoreScaled: 0 })], 'failed'],
    [
      'a good score, not completed',
      [tried({ completion: 'incomplete', scoreScaled: 0.9 })],
      'unknown',
    ],
  ];
  test.each(rows)('with %s', (_, events, success) => {
    expect(standingOf(...events)?.success).toBe(success);
  });

  test('the best score of all is shown', () => {
    const events = [0.4, 0.9, 0.6].map((scoreScaled, at) =>
      tried({ attempt: at + 1, scoreScaled }),
    );
    expect(standingOf(...events)).toMatchObject({ scoreScaled: 0.9, attempts: 3 });
    expect(standingOf(tried({ scoreScaled: 0 }))?.scoreScaled).toBe(null);
  });
});

describe('whether somebody was too fast', () => {
  const done = { completion: 'completed', at: null } as const;
  const rows: [title: string, events: AttemptEvent[], isTooFast: boolean][] = [
    ['no time', [tried(done)], false],
    ['a short time', [tried({ ...done, durationMs: 299_999 })], true],
    ['just enough', [tried({ ...done, durationMs: 300_000 })], false],
    ['a short unfinished attempt', [tried({ durationMs: 9 })], false],
    [
      'a short and a long one',
      [tried({ ...done, durationMs: 9 }), tried({ ...done, attempt: 2, durationMs: 300_000 })],
      false,
    ],
    ['a short time from first to last', [tried({ ...done, at: 1000, startedAt: 0 })], true],
  ];
  test.each(rows)('with %s', (_, events, isTooFast) => {
    expect(standingOf(...events)?.isTooFast).toBe(isTooFast);
  });
});
