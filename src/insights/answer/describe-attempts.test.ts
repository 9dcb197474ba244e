import { describe, expect, test } from 'vitest';
import type { AttemptEvent } from '../../events/index.ts';
import { anAttempt } from '../store/testing/makers.ts';
import { answersTo } from './testing/makers.ts';
import type { View } from './view.ts';

const done = { completion: 'completed' } as const;

/** Ann's attempts, the first one first. */
function attempts(...all: Partial<AttemptEvent>[]): AttemptEvent[] {
  return all.map((more, at) => anAttempt({ ...done, attempt: at + 1, ...more }));
}

describe('the attempt that counts', () => {
  const scored = (...scores: (number | null)[]) => scores.map((scoreScaled) => ({ scoreScaled }));
  const rows: [counting: View['counting'], all: Partial<AttemptEvent>[], scores: number[]][] = [
    ['first', scored(0.4, 0.9), [0.4]],
    ['first', scored(null, 0.9), []],
    ['best', scored(0.4, 0.9, 0.6), [0.9]],
    ['best', scored(null, 0.2), [0.2]],
    ['all', scored(0.4, null, 0.9), [0.4, 0.9]],
    ['all', [{ scoreScaled: 0, completion: 'unknown' }, { scoreScaled: 0 }], [0]],
    ['all', [{ scoreScaled: 0, completion: 'unknown', success: 'failed' }], [0]],
  ];
  test.each(rows)('%s of %j', (counting, all, scores) => {
    for (const order of [attempts(...all), attempts(...all).toReversed()]) {
      const { scored: count, meanScore } = answersTo([order], { counting }).attempts;
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      expect([count, meanScore]).toEqual([scores.length, scores.length === 0 ? null : mean]);
    }
  });

  test('is the earlier of two best ones, and the latest where none has a score', () => {
    const times = (view: View['counting'], ...all: Partial<AttemptEvent>[]) =>
      answersTo([attempts(...all)], { counting: view }).time.medianMs;
    const [short, long] = [{ durationMs: 1000 }, { durationMs: 9000 }];
    expect(times('best', { ...short, scoreScaled: 0.5 }, { ...long, scoreScaled: 0.5 })).toBe(1000);
    expect(times('best', short, long)).toBe(9000);
    expect(times('first', short, long)).toBe(1000);
    expect(times('all', short, long)).toBe(5000);
  });
});

test('attempts are counted whatever counts', () => {
  const bo = anAttempt({ email: 'bo@example.org' });
  const files = [attempts({}, {}, {}, {}, {}, {}), [bo]];
  for (const counting of ['first', 'best', 'all'] as const) {
    const { perLearner } = answersTo(files, { counting }).attempts;
    expect(perLearner).toEqual([
      { attempts: '1', learners: 1 },
      { attempts: '2', learners: 0 },
      { attempts: '3', learners: 0 },
      { attempts: '4', learners: 0 },
      { attempts: '5 or more', learners: 1 },
    ]);
  }
});

test.each([
  [0, 0],
  [0.0999, 0],
  [0.1, 1],
  [0.29, 2],
  [0.3, 3],
  [0.7, 7],
  [0.1 * 3 + 0.4, 7],
  [0.999, 9],
  [1, 9],
])('a score of %d is in bar %d', (scoreScaled, bar) => {
  const { scores, medianScore } = answersTo([attempts({ scoreScaled })]).attempts;
  expect(scores.map(({ attempts: count }) => count).indexOf(1)).toBe(bar);
  expect(medianScore).toBe(scoreScaled);
  expect(scores[9]).toMatchObject({ fromPercent: 90, toPercent: 100 });
});

describe('time spent', () => {
  const spent = (...all: Partial<AttemptEvent>[]) =>
    answersTo([attempts(...all)], { counting: 'all' }).time;

  test('is that of completed attempts', () => {
    const minutes = [1, 4.9999, 5, 59.9, 60, 600].map((count) => ({ durationMs: count * 60_000 }));
    const time = spent(...minutes, { durationMs: 1, completion: 'incomplete' }, {});
    expect(time).toMatchObject({ timed: 6, tooFast: 2, isElapsed: false });
    expect(time.bars.map(({ attempts: count }) => count)).toEqual([
      2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2,
    ]);
    expect(time.bars.at(-1)).toEqual({ fromMinutes: 60, toMinutes: null, attempts: 2 });
    expect(time.medianMs).toBe(1_947_000);
  });

  test('is from first to last where nobody says it, and then this is said', () => {
    expect(spent({ startedAt: 1000, at: 61_000 })).toMatchObject({
      medianMs: 60_000,
      isElapsed: true,
    });
    expect(spent({ startedAt: 1000, at: 61_000, durationMs: 5 })).toMatchObject({
      isElapsed: false,
    });
    expect(spent({ startedAt: 61_000, at: 1000 })).toMatchObject({ timed: 0, medianMs: null });
  });

  test('of an attempt with a score counts, unless a report says that it is not completed', () => {
    const [attempt] = attempts({ completion: 'unknown', scoreScaled: 0.2, durationMs: 5 });
    const denied = { ...anAttempt(), kind: 'standing', completion: 'incomplete' } as const;
    if (!attempt) throw new Error('There is no attempt.');
    expect(answersTo([[attempt]]).time.timed).toBe(1);
    expect(answersTo([[attempt, denied]]).time.timed).toBe(0);
  });
});
