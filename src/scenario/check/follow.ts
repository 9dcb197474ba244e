import type { Scene } from '../story.ts';
import type { StoryGraph } from './story-graph.ts';

/**
 * The scenes that a learner passes from `id` on, without deciding anything: up to the first
 * decision or the ending, that one included. Junctions are taken by what is remembered.
 */
export function followFrom(
  id: string,
  graph: StoryGraph,
  remembered: readonly string[] = [],
): Scene[] {
  const passed = new Set<Scene>();
  let scene = graph.scenes.get(id);
  while (scene && !passed.has(scene)) {
    passed.add(scene);
    if (scene.choices.length > 0) break;
    const rule = scene.rules.find((one) =>
      one.remembered.every((flag) => remembered.includes(flag)),
    );
    scene = graph.scenes.get(scene.next?.target ?? rule?.target ?? '');
  }
  return [...passed];
}
