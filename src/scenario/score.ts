import type { Verdict } from './story.ts';

/** Points are counted in halves, so that sums stay whole: best 2, acceptable 1, poor 0. */
export const halfPoints: Readonly<Record<Verdict, number>> = { best: 2, acceptable: 1, poor: 0 };

/** Half points earned, out of those reachable along the decisions that were met. */
export interface Score {
  earned: number;
  reachable: number;
}

/** Scaled 0 to 1. A story without decisions counts as 1. */
export function scaleScore({ earned, reachable }: Score): number {
  return reachable === 0 ? 1 : earned / reachable;
}

/** Whether `a` is the better result: the higher scaled score, and on a tie the one over more decisions. */
export function isBetterScore(a: Score, b: Score): boolean {
  const difference = scaleScore(a) - scaleScore(b);
  return difference > 0 || (difference === 0 && a.reachable > b.reachable);
}

/** The module's score: the mean of its scenarios' best scores, each scaled; unfinished ones count 0. */
export function scoreModule(best: readonly (Score | null)[]): number {
  if (best.length === 0) return 0;
  const sum = best.reduce((total, score) => total + (score ? scaleScore(score) : 0), 0);
  return sum / best.length;
}
