import type { MapLayout, MapNode } from '../../map/index.ts';

/**
 * The scene that an arrow key leads to from another: down along its ways on, up along its ways in, the nearest
 * across; left and right to its neighbours in the same row; Home and End to the first and last. Null
 * where there is none, and for other keys.
 */
export function stepOnMap({ nodes, edges }: MapLayout, from: string, key: string): string | null {
  if (key === 'Home') return nodes[0]?.scene.id ?? null;
  if (key === 'End') return nodes.at(-1)?.scene.id ?? null;
  const here = nodes.find(({ scene }) => scene.id === from);
  if (!here) return null;
  const ends: Record<string, string[]> = {
    ArrowDown: edges.filter((edge) => edge.from === from).map(({ to }) => to),
    ArrowUp: edges.filter(({ to }) => to === from).map((edge) => edge.from),
    ArrowLeft: besides(nodes, here, (x) => x < here.x),
    ArrowRight: besides(nodes, here, (x) => x > here.x),
  };
  return nearestAcross(nodes, here, ends[key] ?? []);
}

/** Those of the same row: what stands beside it, at least by half of its height. */
function besides(
  nodes: readonly MapNode[],
  here: MapNode,
  isSide: (x: number) => boolean,
): string[] {
  return nodes
    .filter(({ x, y, height }) => isSide(x) && Math.abs(y - here.y) <= (height + here.height) / 4)
    .map(({ scene }) => scene.id);
}

function nearestAcross(
  nodes: readonly MapNode[],
  here: MapNode,
  ids: readonly string[],
): string | null {
  const [nearest] = nodes
    .filter(({ scene }) => scene.id !== here.scene.id && ids.includes(scene.id))
    .sort((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x));
  return nearest?.scene.id ?? null;
}
