import type { Scene } from '../../scenario/index.ts';

/** Twine's tiles are 100 wide and high. */
const step = 150;
const perRow = 8;

/**
 * Where each passage lies in Twine's map, `"125,250"`: a row for each number of steps from the start, and
 * what no scene leads to below them. `null` stands for a passage that is no scene.
 */
export function placePassages(scenes: readonly (Scene | null)[]): string[] {
  const depths = findDepths(scenes.flatMap((scene) => scene ?? []));
  const reached = Math.max(-1, ...depths.values());
  const filled = new Map<number, number>();
  const taken: { depth: number; column: number }[] = scenes.map((scene) => {
    const depth = (scene && depths.get(scene.id)) ?? reached + 1;
    const column = filled.get(depth) ?? 0;
    filled.set(depth, column + 1);
    return { depth, column };
  });
  const tops = findTops(filled);
  return taken.map(({ depth, column }) => {
    const row = (tops.get(depth) ?? 0) + Math.floor(column / perRow);
    return `${25 + step * (column % perRow)},${25 + step * row}`;
  });
}

/** A level of many scenes takes more than one row. */
function findTops(filled: ReadonlyMap<number, number>): Map<number, number> {
  const tops = new Map<number, number>();
  let row = 0;
  for (const depth of [...filled.keys()].sort((a, b) => a - b)) {
    tops.set(depth, row);
    row += Math.ceil((filled.get(depth) ?? 0) / perRow);
  }
  return tops;
}

function findDepths(scenes: readonly Scene[]): Map<string, number> {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]));
  const depths = new Map<string, number>();
  let level = scenes.slice(0, 1);
  for (let depth = 0; level.length > 0; depth += 1) {
    const here = level.filter(({ id }) => !depths.has(id));
    for (const { id } of here) depths.set(id, depth);
    level = here.flatMap((scene) => waysOf(scene).flatMap((id) => byId.get(id) ?? []));
  }
  return depths;
}

function waysOf({ choices, next, rules }: Scene): string[] {
  return [...choices, ...rules, ...(next ? [next] : [])].map(({ target }) => target);
}
