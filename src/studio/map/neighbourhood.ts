import type { MapScene, MapStory } from '../../map/index.ts';

/** Up to this many scenes a map is drawn whole; the worker lays out no more than that. */
export const mostDrawn = 150;

/**
 * The part of a map around a scene: what is at most `steps` ways before or after it, the nearest first, and at
 * most `most` scenes. Ways that lead out of it are left off. In the order of the story; all of a map
 * that has no such scene begins at its first.
 */
export function neighbourhood(
  map: MapStory,
  { around, steps = 2, most = 40 }: { around: string | null; steps?: number; most?: number },
): MapStory {
  const start = map.scenes.find(({ id }) => id === around) ?? map.scenes[0];
  if (!start) return map;
  const near = findNear(map.scenes, start.id, { steps, most });
  const scenes = map.scenes
    .filter(({ id }) => near.has(id))
    .map((scene) => ({ ...scene, ways: scene.ways.filter(({ target }) => near.has(target)) }));
  return { ...map, scenes };
}

function findNear(
  scenes: readonly MapScene[],
  start: string,
  { steps, most }: { steps: number; most: number },
): Set<string> {
  const beside = listBeside(scenes);
  const near = new Set([start]);
  let edge = [start];
  for (let step = 0; step < steps; step += 1) {
    edge = edge.flatMap((id) => beside.get(id) ?? []).filter((id) => !near.has(id));
    for (const id of edge) if (near.size < most) near.add(id);
  }
  return near;
}

/** The scenes that a scene leads to, then those that lead to it. */
function listBeside(scenes: readonly MapScene[]): Map<string, string[]> {
  const beside = new Map<string, string[]>(
    scenes.map(({ id, ways }) => [id, ways.map(({ target }) => target)]),
  );
  for (const { id, ways } of scenes) {
    for (const { target } of ways) beside.get(target)?.push(id);
  }
  return beside;
}
