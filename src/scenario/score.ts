import { scenesAlong } from './attempt.ts';
import type { Story, Verdict } from './story.ts';
import type { StoryMachine } from './story-machine.ts';
import { scenesById } from './ways-on.ts';

/** Points are counted in halves, so that sums stay whole: best 2, acceptable 1, poor 0. */
export const halfPoints: Readonly<Record<Verdict, number>> = { best: 2, acceptable: 1, poor: 0 };

/** Half points earned, out of those reachable along the decisions that were met. */
export interface Score {
  earned: number;
  reachable: number;
}

/** The score of a path such as `bc_a`. Steps that the story does not know count for nothing. */
export function scorePath(story: Story, machine: StoryMachine, path: string): Score {
  const scenes = scenesById(story);
  const score: Score = { earned: 0, reachable: 0 };
  for (const { sceneId, step } of scenesAlong(machine, path)) {
    const choices = scenes.get(sceneId)?.choices ?? [];
    const made = choices.find((choice) => choice.key === step);
    if (!made) continue;
    score.earned += halfPoints[made.verdict];
    score.reachable += Math.max(...choices.map((choice) => halfPoints[choice.verdict]));
  }
  return score;
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
