import { findCircles } from './find-circles.ts';
import type { StoryGraph } from './story-graph.ts';

/**
 * No path from the start has more steps (choices and 'go on's) than this, once the circles that
 * led back to the same scene with the same flags are left out, as the player does when resume data
 * would not hold them. Exact for a story without circles. On a circle of scenes a learner can be
 * once in each scene, and once more for every flag that is set there.
 */
export function findLongestPath(graph: StoryGraph, start: string): number {
  if (!graph.scenes.has(start)) return 0;
  const longest = new Map<string, number>();
  for (const circle of findCircles([start], graph.next)) {
    const onCircle = new Set(circle);
    const beyond = circle.flatMap((id) => graph.next(id)).filter((id) => !onCircle.has(id));
    const later = beyond.reduce((most, id) => Math.max(most, longest.get(id) ?? 0), 0);
    const total = countSteps(onCircle, graph) + later;
    for (const id of circle) longest.set(id, total);
  }
  return longest.get(start) ?? 0;
}

/** Steps taken in the scenes of one circle; a junction or an ending takes none. */
function countSteps(circle: ReadonlySet<string>, graph: StoryGraph): number {
  const flags = new Set<string>();
  let scenes = 0;
  for (const id of circle) {
    const scene = graph.scenes.get(id);
    if (scene?.kind !== 'scene' || graph.next(id).length === 0) continue;
    scenes += 1;
    for (const { target, remembers } of scene.choices) {
      if (circle.has(target)) for (const flag of remembers) flags.add(flag);
    }
  }
  return scenes * (flags.size + 1);
}
