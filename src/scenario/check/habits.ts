import type { ReadStory } from '../read-story.ts';
import type { Scene } from '../story.ts';
import { decisionsOf } from './decisions.ts';

/** Fewer decisions than this may well be alike by chance. */
const fewest = 3;

export interface Habit {
  /** Id and titles of the scenes that have it. */
  first: string;
  titles: string[];
  /** How many decisions there are with a best choice and another one. */
  of: number;
}

/** Where best choices stand out in the same way in more than half of a story's decisions, or null. */
export function findHabit(read: ReadStory, standsOut: (scene: Scene) => boolean): Habit | null {
  const scenes = decisionsOf(read)
    .map(({ scene }) => scene)
    .filter(({ choices }) => {
      const best = choices.filter(({ verdict }) => verdict === 'best').length;
      return best > 0 && best < choices.length;
    });
  const alike = scenes.filter(standsOut);
  const [first] = alike;
  if (!first || alike.length < fewest || alike.length <= scenes.length / 2) return null;
  return { first: first.id, titles: alike.map(({ title }) => title), of: scenes.length };
}
