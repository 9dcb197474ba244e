import type { SceneWords } from '../../events/index.ts';
import { interactionId } from '../../tracking/index.ts';
import type { Knowledge } from '../knowledge.ts';

/**
 * Which scene each interaction is of. A scene that was renamed has two ids and is one scene, under the id
 * that it has now.
 */
export function findScenes(interactions: readonly string[], { scenes: known }: Knowledge): Scenes {
  const scenes: Scene[] = [];
  const numbers = new Map<string, number>();
  const sceneOf = Int32Array.from(interactions, (reported) => {
    // What a file calls an interaction may also be the name of something that every object has.
    const words = Object.hasOwn(known, reported) ? known[reported] : undefined;
    const id = words ? interactionId(words.storyId, words.sceneId) : reported;
    const before = numbers.get(id);
    if (before !== undefined) return before;
    numbers.set(id, scenes.length);
    return scenes.push({ id, words: words ?? null }) - 1;
  });
  return { scenes, sceneOf };
}

interface Scenes {
  scenes: Scene[];
  /** By the number of the interaction. */
  sceneOf: Int32Array;
}

export interface Scene {
  id: string;
  /** Null for an interaction of a package that this site does not know. */
  words: SceneWords | null;
}
