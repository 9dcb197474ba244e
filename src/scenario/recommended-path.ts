import { type Attempt, walkOn } from './attempt.ts';
import type { Story } from './story.ts';
import type { StoryMachine } from './story-machine.ts';
import { scenesById } from './ways-on.ts';

/**
 * The path that takes the first best choice of every decision to an ending, from the start or on
 * from `path`. It stops after 64 steps, should a story lead its best choices in a circle.
 */
export function recommendedPath(story: Story, machine: StoryMachine, path = ''): string {
  const scenes = scenesById(story);
  const recommend = ({ sceneId, path: taken, isEnded }: Attempt): string | null => {
    if (isEnded || taken.length >= 64) return null;
    const scene = scenes.get(sceneId);
    const choice = scene?.choices.find(({ verdict }) => verdict === 'best') ?? scene?.choices[0];
    return choice?.key ?? '_';
  };
  const end = walkOn(machine, path, recommend) ?? walkOn(machine, '', recommend);
  return end?.path ?? '';
}
