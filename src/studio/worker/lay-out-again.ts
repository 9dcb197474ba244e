import { layOutMap, type MapLayout, type MapStory } from '../../map/files.ts';

/** Above this many scenes a drawing takes too long for every change, and nobody finds anything on it. */
export const mostDrawn = 150;

/**
 * Lays maps out, one after the other of the same story: only what is written on a map, and how it hangs
 * together, moves anything. Null for a story of more than 150 scenes, and for one that cannot be drawn.
 */
export function createMapLayer(): (map: MapStory) => MapLayout | null {
  let last: { shape: string; layout: MapLayout } | null = null;
  return (map) => {
    if (map.scenes.length > mostDrawn) return null;
    const shape = shapeOf(map);
    const layout = last?.shape === shape ? dress(last.layout, map) : layOutAny(map);
    last = layout && { shape, layout };
    return layout;
  };
}

/** A half-written story may be one that cannot be drawn; its problems are still to be told. */
function layOutAny(map: MapStory): MapLayout | null {
  try {
    return layOutMap(map);
  } catch {
    return null;
  }
}

/** Of problems a map says only how many there are; of a way it does not say the words. */
function shapeOf({ scenes }: MapStory): string {
  return JSON.stringify(
    scenes.map(({ problems, ways, ...scene }) => ({
      ...scene,
      errors: problems.filter(({ severity }) => severity === 'error').length,
      problems: problems.length,
      ways: ways.map(({ text: _text, ...way }) => way),
    })),
  );
}

/** The same drawing with the words of today. */
function dress(layout: MapLayout, { scenes }: MapStory): MapLayout {
  const today = new Map(scenes.map((scene) => [scene.id, scene]));
  return {
    ...layout,
    nodes: layout.nodes.map((node) => ({ ...node, scene: today.get(node.scene.id) ?? node.scene })),
    edges: layout.edges.map((edge) => {
      const ways = today.get(edge.from)?.ways ?? [];
      const rows = edge.rows.map((row) => {
        const key = keyOf(row.way);
        return { ...row, way: ways.find((way) => keyOf(way) === key) ?? row.way };
      });
      return { ...edge, rows };
    }),
  };
}

type Way = MapStory['scenes'][number]['ways'][number];

function keyOf({ letter, target, asks }: Way): string {
  return JSON.stringify([letter, target, asks]);
}
