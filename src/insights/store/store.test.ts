import { describe, expect, test } from 'vitest';
import type { AttemptEvent } from '../../events/index.ts';
import { createStore } from './store.ts';
import {
  aDecision,
  anAttempt,
  aPerson,
  aStanding,
  aStore,
  type Said,
  someCourses,
  tell,
} from './testing/makers.ts';

describe('an attempt of which two files speak has', () => {
  const rows: [title: string, one: Some, other: Some, expected: object][] = [
    ['a stated status', { completion: 'incomplete' }, {}, { completion: 2 }],
    ['completed', { completion: 'completed' }, { completion: 'incomplete' }, { completion: 3 }],
    ['passed', { success: 'passed' }, { success: 'failed' }, { success: 2 }],
    ['the later score', { scoreScaled: 0.9, at: 1 }, { scoreScaled: 0.5, at: 2 }, { score: 0.5 }],
    ['a score, where the later has none', { scoreScaled: 0.9, at: 1 }, { at: 2 }, { score: 0.9 }],
    ['the larger score of one time', { scoreScaled: 0.9 }, { scoreScaled: 0.5 }, { score: 0.9 }],
    ['the first start', { startedAt: 5 }, { startedAt: 9 }, { startedAt: 5 }],
    ['the last time', { at: 5 }, { at: 9 }, { at: 9 }],
    ['a time, where one has none', { at: 5 }, { at: null }, { at: 5 }],
    ['the later time spent', { durationMs: 9, at: 1 }, { durationMs: 5, at: 2 }, { durationMs: 5 }],
    ['a release', { release: '', at: 2 }, { release: '1.0.0', at: 1 }, { release: '1.0.0' }],
    [
      'the first day on which it was completed',
      { completion: 'completed', at: 5 },
      { completion: 'completed', at: 9 },
      { completedAt: 5 },
    ],
  ];
  test.each(rows)('%s', (_, one, other, expected) => {
    expect(mergeBoth(one, other)).toMatchObject(expected);
    expect(mergeBoth(other, one)).toEqual(mergeBoth(one, other));
  });

  function mergeBoth(one: Some, other: Some): Record<string, unknown> {
    const { attempts } = aStore([anAttempt(one)], [anAttempt(other)]).records;
    expect(attempts.size).toBe(1);
    return Object.fromEntries(
      Object.entries(attempts).map(([name, all]) => [name, typeof all === 'object' ? all[0] : all]),
    );
  }
});

describe('decisions', () => {
  const decided = aDecision({ response: 'a', result: 'best', at: 5, latencyMs: 900 });

  test.each<[string, Said[][], string[]]>([
    ['of two files are counted once', [[decided], [decided]], ['a']],
    ['that one file says twice are counted once', [[decided, decided]], ['a']],
    ['in another attempt count', [[decided, { ...decided, attempt: 2 }]], ['a', 'a']],
    ['in another scene count', [[decided, { ...decided, interactionId: 'b' }]], ['a', 'a']],
    ['made again count', [[decided, { ...decided, nth: 2 }]], ['a', 'a']],
    ['of another learner count', [[decided, { ...decided, email: 'bo@example.org' }]], ['a', 'a']],
    ['of another course count', [[decided, { ...decided, courseId: 'fire' }]], ['a', 'a']],
    [
      'that differ count as the later says',
      [[decided], [{ ...decided, response: 'b', at: 6 }]],
      ['b'],
    ],
    [
      'that differ count as the one with a time',
      [[{ ...decided, response: 'b', at: null }], [decided]],
      ['a'],
    ],
    [
      'with a result come first',
      [[decided], [{ ...decided, response: 'b', result: 'unknown' }]],
      ['a'],
    ],
  ])('%s', (_, files, expected) => {
    for (const order of [files, files.toReversed()]) {
      expect(responsesOf(order)).toEqual(expected);
    }
  });

  function responsesOf(files: Said[][]): string[] {
    const events = [...aStore(...files).events];
    return events.flatMap((event) => (event.kind === 'decision' ? [event.response] : []));
  }
});

describe('courses', () => {
  test('are known by id, by title and by what HR says, in any letters', () => {
    const store = aStore([
      anAttempt({ courseId: 'everyone' }),
      anAttempt({ courseId: 'SOCIAL media  for everyone', attempt: 2 }),
      aStanding({ courseId: 'fire12-basic', email: 'bo@example.org' }),
      aStanding({ courseId: 'Fire12-Basic', email: 'cy@example.org' }),
    ]);
    expect(store.courses.map(({ id, title, learners }) => [id, title, learners])).toEqual([
      ['Fire12-Basic', 'Fire12-Basic', 2],
      ['everyone', 'Social media for everyone', 1],
    ]);
    store.setAlias('FIRE12-BASIC', 'Everyone');
    expect(store.courses).toEqual([
      { id: 'everyone', title: 'Social media for everyone', learners: 3, decisions: 0 },
    ]);
    expect(store.findCourse('fire12-basic')).toBe(store.findCourse('everyone'));
    expect(store.findCourse('another')).toBe(-1);
  });

  test('have aliases that never go in circles: the last word counts', () => {
    const said = ['a', 'b', 'c'].map((courseId) => anAttempt({ courseId }));
    const store = aStore(said, [anAttempt({ courseId: 'everyone' })]);
    const ids = () => store.courses.map(({ id }) => id);
    store.setAlias('a', 'b');
    store.setAlias('b', 'c');
    expect(ids()).toEqual(['c', 'everyone']);
    store.setAlias('c', 'a');
    expect(ids()).toEqual(['a', 'everyone']);
    store.setAlias('Social media for everyone', 'a');
    expect(ids()).toEqual(['a']);
    store.setAlias('everyone', 'everyone');
    expect(ids()).toEqual(['a', 'everyone']);
  });
});

describe('files', () => {
  test('are forgotten with all that they said', () => {
    const own = [anAttempt({ email: 'bo@example.org' }), aDecision({ email: 'bo@example.org' })];
    const store = aStore([anAttempt(), aStanding(), aDecision()], [...own, aPerson()]);
    expect(store.hasStaffList).toBe(true);
    store.forget(2);
    const alone = aStore([anAttempt(), aStanding(), aDecision()]);
    expect([...store.events]).toEqual([...alone.events]);
    expect(store.counts).toEqual(alone.counts);
    expect(store.hasStaffList).toBe(false);
    store.clear();
    expect(store.counts).toEqual(createStore().counts);
    expect(store.records.learners).toEqual([]);
    tell(store, 1, own);
    expect(store.counts.decisions).toBe(1);
  });

  test('that say more than there is room for are refused in a sentence', () => {
    const limits = { decisions: 2, attempts: 9, standings: 9, people: 9, characters: 999 };
    const store = createStore({ courses: someCourses, limits });
    tell(store, 1, [aDecision(), aDecision({ nth: 2 })]);
    expect(() => tell(store, 2, [aDecision({ nth: 3 })])).toThrow(
      /^There are more than 2 decisions, which is more than this page holds\. Remove files .*\.$/,
    );
    store.forget(1);
    tell(store, 2, [aDecision(), aDecision({ nth: 2 })]);
    expect(store.counts.decisions).toBe(2);
    expect(() => tell(store, 3, [aPerson({ email: 'x'.repeat(999) })])).toThrow('characters');
  });

  test('of many rows keep every row', () => {
    const store = createStore();
    const sink = store.sinkFor(1);
    for (let row = 0; row < 5000; row += 1) {
      sink.event(aDecision({ attempt: 1 + (row % 100), nth: 1 + Math.floor(row / 100), at: row }));
    }
    const times = [...store.events].map(({ at }) => at);
    expect(times).toEqual(Array.from({ length: 5000 }, (_, row) => row));
  });
});

test('events come out as they went in, under one identity', () => {
  const events = [
    anAttempt({
      ...{
        learnerId: '7',
        learnerName: 'Ann',
        courseId: 'everyone',
        attempt: 2,
        startedAt: 5,
        at: 9,
      },
      ...{ durationMs: 4, completion: 'completed', success: 'failed', scoreScaled: 0.55 },
      release: '1.2.3',
    }),
    aStanding({ learnerId: '7', learnerName: 'Ann', completion: 'incomplete', at: 11 }),
    aDecision({
      ...{ learnerId: '7', learnerName: 'Ann', attempt: 2, response: 'water', result: 'poor' },
      ...{ nth: 3, latencyMs: 1234, at: 7.5 },
    }),
  ];
  expect([...aStore(events).events]).toEqual(events);
  // Known here by the email alone.
  expect([...aStore(events, [anAttempt()]).events][1]).toMatchObject({
    ...{ learnerId: '7', email: 'ann@example.org', learnerName: 'Ann', attempt: 1 },
  });
});

type Some = Partial<AttemptEvent>;
