import { replayPath, startAttempt, takeStep } from './attempt.ts';
import type { Story } from './story.ts';
import type { StoryMachine } from './story-machine.ts';
import { scenesById } from './ways-on.ts';

/**
 * The path that takes the first best choice of every decision to an ending, from the start or on
 * from `path`. It stops after 64 steps, should a story lead its best choices in a circle.
 */
export function recommendedPath(story: Story, machine: StoryMachine, path = ''): string {
  const scenes = scenesById(story);
  let attempt = replayPath(machine, path) ?? startAttempt(machine);
  while (!attempt.isEnded && attempt.path.length < 64) {
    const scene = scenes.get(attempt.sceneId);
    const choice = scene?.choices.find(({ verdict }) => verdict === 'best') ?? scene?.choices[0];
    const next = takeStep(machine, attempt, choice?.key ?? '_');
    if (!next) break;
    attempt = next;
  }
  return attempt.path;
}
