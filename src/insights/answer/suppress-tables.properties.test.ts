import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anAttempt, aPerson } from '../store/testing/makers.ts';
import { suppress } from './suppress.ts';
import { expectHidden, type Numbers } from './testing/expect-hidden.ts';
import { answersTo } from './testing/makers.ts';

const anyCount = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }));

test('what people did tells neither who completed nor who has begun, where that is hidden', () => {
  const anyCounts = fc.record({ ...{ done: anyCount, begun: anyCount, idle: anyCount } });
  fc.assert(
    fc.property(
      anyCounts,
      fc.boolean(),
      fc.constantFrom(5, 10),
      ({ done, begun, idle }, isInferred, under) => {
        fc.pre(done + begun + idle > 0);
        const email = (at: number) => `${at}@example.org`;
        const people = Array.from({ length: done + begun + idle }, (_, at) =>
          aPerson({ email: email(at) }),
        );
        const attempts = people.slice(0, done + begun).map(({ email: who }, at) => {
          const more = {
            completion: isInferred ? 'unknown' : 'completed',
            scoreScaled: 0.9,
          } as const;
          return anAttempt({ email: who, durationMs: 9e5, ...(at < done && more) });
        });
        const truth: Numbers = new Map([
          ...Object.entries({ done, begun, idle, all: done + begun + idle, tried: done + begun }),
          ...Object.entries({ open: begun + idle, scored: done, timed: done, inferred: done }),
        ]);
        const sums = [
          { whole: 'all', parts: ['done', 'open'] },
          { whole: 'open', parts: ['begun', 'idle'] },
          { whole: 'all', parts: ['tried', 'idle'] },
          ...['scored', 'timed'].map((whole) => ({ whole, parts: ['done'] })),
          ...(isInferred ? [{ whole: 'inferred', parts: ['done'] }] : []),
        ];
        const answers = suppress(answersTo([people, attempts]), under);
        const { compliance, attempts: made, time, trend } = answers;
        const { required, completed, inProgress, notStarted } = compliance.total;
        const seen: [string, number | null][] = [
          ['all', required],
          ['done', completed],
          ['begun', inProgress],
          ['idle', notStarted],
          ['tried', made.perLearner[0]?.learners ?? null],
          ['scored', made.isHidden ? null : made.scored],
          ['timed', time.isHidden ? null : time.timed],
          ...(isInferred ? ([['inferred', compliance.inferred]] as [string, number | null][]) : []),
        ];
        const shown: Numbers = new Map();
        for (const [name, number] of seen) if (number !== null) shown.set(name, number);
        expectHidden(truth, shown, sums, under);
        expect(trend).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});
