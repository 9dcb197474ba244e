import type { Scene, Story } from '../story.ts';
import { scenesById } from '../ways-on.ts';
import { hashWords } from './hash-words.ts';
import type { ReleasedScene, ReleasedStory } from './released-story.ts';

/** A story as far as paths go, released or at hand: what the two are compared by. */
export interface StoryShape {
  start: string;
  scenes: ReadonlyMap<string, SceneShape>;
}

export type SceneShape = Omit<ReleasedScene, 'prose'>;

export function shapeStory(story: Story): StoryShape {
  const scenes = [...scenesById(story)].map(([id, scene]) => [id, shapeScene(scene)] as const);
  return { start: story.start, scenes: new Map(scenes) };
}

export function shapeReleased({ start, scenes }: ReleasedStory): StoryShape {
  return { start, scenes: new Map(Object.entries(scenes)) };
}

export function shapeScene({ kind, choices, next, rules }: Scene): SceneShape {
  return {
    kind,
    choices: choices.map(({ key, target, verdict, remembers, text }) => ({
      key,
      target,
      verdict,
      remembers: [...remembers],
      text: hashWords(text),
    })),
    next: next?.target ?? null,
    rules: rules.map(({ remembered, target }) => ({ remembered: [...remembered], target })),
  };
}
