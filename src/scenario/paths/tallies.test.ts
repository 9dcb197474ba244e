import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleScore } from '../score.ts';
import { pointsOf, type Tallies, thinTallies } from './tallies.ts';

const points = fc
  .tuple(fc.nat(30), fc.nat(30))
  .map(([earned, more]) => ({ earned, reachable: earned + more }));
const tallyOf = ({ earned, reachable }: { earned: number; reachable: number }) =>
  reachable * 2 ** 24 + earned;

test('thinned points have the same range of scores, whatever points are still to come', () => {
  fc.assert(
    fc.property(fc.array(points, { minLength: 1 }), points, (some, later) => {
      const tallies: Tallies = new Map(some.map((one) => [tallyOf(one), 1n]));
      expect(rangeAfter(thinTallies(tallies), later)).toEqual(rangeAfter(tallies, later));
    }),
    { numRuns: 1000 },
  );
});

test('few are kept of many', () => {
  const all = Array.from({ length: 10_000 }, (_, n) => tallyOf({ earned: n % 100, reachable: n }));
  expect(thinTallies(new Map(all.map((tally) => [tally, 1n]))).size).toBeLessThan(10);
});

function rangeAfter(tallies: Tallies, later: { earned: number; reachable: number }) {
  const scores = [...tallies.keys()].map((tally) => scaleScore(pointsOf(tally + tallyOf(later))));
  return [Math.min(...scores), Math.max(...scores)];
}
