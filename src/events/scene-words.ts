import type { Story, Verdict } from '../scenario/index.ts';
import { interactionId } from '../tracking/index.ts';

/** What a decision's ids mean, in the story's own words. */
export interface SceneWords {
  storyId: string;
  scenario: string;
  sceneId: string;
  scene: string;
  question: string;
  choices: { key: string; text: string; verdict: Verdict }[];
}

/**
 * The words of every scene with a decision, by interaction id. A scene that was renamed since a release is
 * found under its old ids as well, so that records of an earlier release keep their words. `typeset` may set
 * quotes and dashes, as the learner sees them.
 */
export function findSceneWords(
  stories: readonly Story[],
  typeset: (text: string) => string = (text) => text,
): Record<string, SceneWords> {
  const found: [string, SceneWords][] = stories.flatMap((story) => {
    const own = story.scenes
      .filter(({ choices }) => choices.length > 0)
      .map((scene): [string, SceneWords] => [
        scene.id,
        {
          storyId: story.id,
          scenario: typeset(story.title),
          sceneId: scene.id,
          scene: typeset(scene.title),
          question: typeset(scene.question),
          choices: scene.choices.map(({ key, text, verdict }) => ({
            ...{ key, text: typeset(text), verdict },
          })),
        },
      ]);
    const words = new Map(own);
    const renamed = Object.entries(story.renamed).flatMap(([old, now]): [string, SceneWords][] => {
      const one = words.get(now);
      return one && !words.has(old) ? [[old, one]] : [];
    });
    return [...own, ...renamed].map(([id, one]): [string, SceneWords] => [
      interactionId(story.id, id),
      one,
    ]);
  });
  return Object.fromEntries(found);
}
