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

/** Keeps the least and the most earned for each number of points reachable: no other decides a range. */
export function thinTallies(tallies: Tallies): Tallies {
  const extremes = new Map<number, { least: number; most: number }>();
  for (const tally of tallies.keys()) {
    const { reachable } = pointsOf(tally);
    const known = extremes.get(reachable) ?? { least: tally, most: tally };
    known.least = Math.min(known.least, tally);
    known.most = Math.max(known.most, tally);
    extremes.set(reachable, known);
  }
  const kept = [...extremes.values()].flatMap(({ least, most }) => [least, most]);
  return new Map(kept.map((tally) => [tally, tallies.get(tally) ?? 0n]));
}
