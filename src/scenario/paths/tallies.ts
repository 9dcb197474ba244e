import { halfPoints, type Score } from '../score.ts';
import type { Way } from './find-states.ts';

/** How many paths have which points: half points earned and reachable, written as one number. */
export type Tallies = Map<number, bigint>;

/** Adding two such numbers adds both parts, as no path has so many half points. */
const reachableUnit = 2 ** 24;

export function pointsOf(tally: number): Score {
  const earned = tally % reachableUnit;
  return { earned, reachable: (tally - earned) / reachableUnit };
}

/** What a way on adds to the points: those of its choice, out of those of the best choice there. */
export function pointsOfWay({ choice }: Way, best: number): number {
  return choice ? best * reachableUnit + halfPoints[choice.verdict] : 0;
}

/** Adds paths to those known, each with `points` more. Answers how many sums that took. */
export function addTallies(known: Tallies, more: Tallies, points: number): number {
  for (const [tally, paths] of more) {
    known.set(tally + points, (known.get(tally + points) ?? 0n) + paths);
  }
  return more.size;
}

/**
 * Keeps the corners of the hull around all points, earned against reachable, without their paths.
 * Whatever points are still to come, the least and the greatest share earned stand at a corner.
 */
export function thinTallies(tallies: Tallies): Tallies {
  const sorted = [...tallies.keys()].sort((a, b) => a - b);
  const corners = [...findCorners(sorted), ...findCorners(sorted.reverse())];
  return new Map(corners.map((tally) => [tally, 0n]));
}

/** One side of the hull around sorted points (Andrew 1979): those at which it turns left. */
function findCorners(sorted: readonly number[]): number[] {
  const corners: number[] = [];
  for (const tally of sorted) {
    while (corners.length > 1 && !turnsLeft(corners.at(-2) ?? 0, corners.at(-1) ?? 0, tally)) {
      corners.pop();
    }
    corners.push(tally);
  }
  return corners;
}

function turnsLeft(first: number, second: number, third: number): boolean {
  const [a, b, c] = [pointsOf(first), pointsOf(second), pointsOf(third)];
  return (
    (b.reachable - a.reachable) * (c.earned - a.earned) >
    (b.earned - a.earned) * (c.reachable - a.reachable)
  );
}
