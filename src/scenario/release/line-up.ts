import type { Story } from '../story.ts';
import { compareChoices, type DecisionChanges } from './compare-choices.ts';
import type { ReleasedStory } from './released-story.ts';
import { type StoryShape, shapeReleased, shapeStory } from './story-shape.ts';

/** A story beside an earlier release of it. */
export interface LinedUp {
  old: StoryShape;
  now: StoryShape;
  /** From a scene's id of then to its id of today; the same where nothing is noted. */
  rename: (id: string) => string;
  /** What became of each decision, by its id of then. Scenes that are gone are left out. */
  decisions: ReadonlyMap<string, DecisionChanges>;
}

export function lineUp(released: ReleasedStory, story: Story): LinedUp {
  const old = shapeReleased(released);
  const now = shapeStory(story);
  const rename = readRenames(story.renamed, (id) => now.scenes.has(id));
  const decisions = [...old.scenes].flatMap(([id, { choices }]) => {
    const today = now.scenes.get(rename(id));
    return today && choices.length > 0
      ? [[id, compareChoices(choices, today.choices, rename)] as const]
      : [];
  });
  return { old, now, rename, decisions: new Map(decisions) };
}

/**
 * Follows `renamed` of the front matter, from name to name where a scene was renamed in several
 * releases, and stops at the first that is a scene today. Two scenes may have changed names.
 */
export function readRenames(
  renamed: Story['renamed'],
  isScene: (id: string) => boolean,
): (id: string) => string {
  return (id) => {
    const passed = new Set<string>();
    let at = id;
    while (Object.hasOwn(renamed, at) && !passed.has(at)) {
      passed.add(at);
      at = renamed[at] ?? at;
      if (isScene(at)) break;
    }
    return at;
  };
}
