import type { MapScene } from './describe-map.ts';
import type { LineWidth } from './draw-line.ts';
import type { MapEdge } from './lay-out-map.ts';
import type { Figure, Traffic } from './traffic.ts';

export const widestLine = 9;
/** Nobody went this way, as far as is known. */
const thinnestLine = 1.5;

/** How wide the line of each edge is: in proportion to how many decisions took any of its ways. */
export function measureFlows(
  scenes: readonly MapScene[],
  traffic?: Traffic,
): (edge: Pick<MapEdge, 'from' | 'to'>) => LineWidth {
  if (!traffic) return () => null;
  const flows = new Map<string, Map<string, Figure>>();
  for (const { id, ways } of scenes) {
    const targets = new Map<string, Figure>();
    for (const [at, { target }] of ways.entries()) {
      const count = traffic.get(id)?.ways[at]?.count ?? null;
      targets.set(target, targets.has(target) ? add(targets.get(target) ?? null, count) : count);
    }
    flows.set(id, targets);
  }
  const counts = [...flows.values()]
    .flatMap((targets) => [...targets.values()])
    .filter((flow) => typeof flow === 'number');
  const most = counts.reduce((known, count) => Math.max(known, count), 1);
  return ({ from, to }) => {
    const flow = flows.get(from)?.get(to) ?? null;
    if (typeof flow !== 'number') return flow;
    return thinnestLine + (widestLine - thinnestLine) * (flow / most);
  };
}

/** Two ways together: not known where one is not, else hidden where one is. */
export function add(one: Figure, other: Figure): Figure {
  if (one === null || other === null) return null;
  return one === 'hidden' || other === 'hidden' ? 'hidden' : one + other;
}
