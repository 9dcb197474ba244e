import { describe, expect, it } from 'vitest';
import { eventsFromAttempt, eventsFromAttempts, type KnownAttempt } from './events-from-attempt.ts';

function aRecord(given: Partial<KnownAttempt> = {}): KnownAttempt {
  return {
    learnerId: '20417733',
    learnerName: 'Siân Prosser',
    packageId: 'everyone',
    packageTitle: 'Everyone',
    attempt: 1,
    completion: 'completed',
    success: 'passed',
    scoreScaled: 0.855,
    totalMs: 61_500,
    startedAt: '2026-11-20T09:30:00.000Z',
    lastAccessedAt: '2026-11-20T09:41:00.000Z',
    sessions: 2,
    decisions: [],
    ...given,
  };
}

function aDecision(given: Partial<Decision> = {}) {
  return {
    id: 'friend_request__how_to_answer',
    response: 'a',
    correctResponses: ['a', 'c'],
    result: 'correct',
    latencyMs: 12_500,
    ...given,
  };
}

const base = {
  learnerId: '20417733',
  email: '',
  learnerName: 'Siân Prosser',
  courseId: 'everyone',
  attempt: 1,
};

it('is one event for the attempt, and one for each decision', () => {
  const decidedAt = '2026-11-20T09:40:05.00Z';
  expect(eventsFromAttempt(aRecord({ decisions: [aDecision({ decidedAt })] }))).toEqual([
    {
      kind: 'attempt',
      ...base,
      at: Date.UTC(2026, 10, 20, 9, 41),
      startedAt: Date.UTC(2026, 10, 20, 9, 30),
      completion: 'completed',
      success: 'passed',
      scoreScaled: 0.855,
      durationMs: 61_500,
      release: '',
    },
    {
      kind: 'decision',
      ...base,
      at: Date.UTC(2026, 10, 20, 9, 40, 5),
      interactionId: 'friend_request__how_to_answer',
      response: 'a',
      result: 'best',
      nth: 1,
      latencyMs: 12_500,
    },
  ]);
});

it('takes what else is known', () => {
  const [attempt] = eventsFromAttempt(aRecord(), { release: '0.1.0', email: 's@trust.example' });
  expect(attempt).toMatchObject({ release: '0.1.0', email: 's@trust.example' });
});

describe('a decision', () => {
  it.each<[given: Partial<Decision>, expected: object, source: string]>([
    [{ decidedAt: '09:40:05' }, { at: null }, 'SCORM 1.2 has a time of day'],
    [{ decidedAt: '' }, { at: null }, 'none was written'],
    [{}, { at: null }, 'the LMS keeps none'],
    [{ result: 'neutral' }, { result: 'acceptable' }, 'SCORM'],
    [{ result: 'wrong' }, { result: 'poor' }, 'SCORM 1.2'],
    [{ result: 'incorrect' }, { result: 'poor' }, 'SCORM 2004'],
    [{ result: '0.5' }, { result: 'unknown' }, 'a package of another make'],
    [{ latencyMs: null }, { latencyMs: null }, 'none was written'],
  ])('with %o is %o: %s', (given, expected) => {
    expect(eventsFromAttempt(aRecord({ decisions: [aDecision(given)] }))[1]).toMatchObject(
      expected,
    );
  });

  it('is counted for each scene', () => {
    const decisions = ['a__one', 'a__two', 'a__one', '__proto__', 'a__one'].map((id) =>
      aDecision({ id }),
    );
    const [, ...made] = eventsFromAttempt(aRecord({ decisions }));
    expect(made.map(({ nth }) => nth)).toEqual([1, 1, 2, 1, 3]);
  });
});

describe('several attempts', () => {
  const numbers = (records: KnownAttempt[]) =>
    eventsFromAttempts(records).map((event) => [
      event.learnerId,
      event.courseId,
      'attempt' in event && event.attempt,
      event.kind,
    ]);

  it('are numbered for each learner and course, in the order in which they were begun', () => {
    const early = '2026-11-19T09:30:00.000Z';
    expect(
      numbers([
        aRecord({ decisions: [aDecision()] }),
        aRecord({ startedAt: early }),
        aRecord({ packageId: 'managers' }),
        aRecord({ learnerId: '7', startedAt: '' }),
      ]),
    ).toEqual([
      ['7', 'everyone', 1, 'attempt'],
      ['20417733', 'everyone', 1, 'attempt'],
      ['20417733', 'everyone', 2, 'attempt'],
      ['20417733', 'everyone', 2, 'decision'],
      ['20417733', 'managers', 1, 'attempt'],
    ]);
  });

  it('begun at the same moment keep the order of their numbers', () => {
    const totals = [3, 1, 2].map((attempt) => aRecord({ attempt, totalMs: attempt }));
    expect(
      eventsFromAttempts(totals).map((event) => 'durationMs' in event && event.durationMs),
    ).toEqual([1, 2, 3]);
  });
});

type Decision = KnownAttempt['decisions'][number];
