import { scenesAlong } from './attempt.ts';
import { halfPoints, type Score } from './score.ts';
import type { Story } from './story.ts';
import type { StoryMachine } from './story-machine.ts';
import { scenesById } from './ways-on.ts';

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
