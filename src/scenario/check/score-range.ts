import { halfPoints } from '../score.ts';
import type { Scene } from '../story.ts';
import { waysOn } from '../ways-on.ts';
import type { StoryGraph } from './story-graph.ts';

export interface ScoreRange {
  /** Scaled 0 to 1, over every path from the start to an ending. */
  worst: number;
  best: number;
}

/** Retries are followed this far; points over longer paths change the range no more. */
const mostDecisions = 64;

/**
 * The lowest and highest score that paths of a story can have, or null when no path reaches an
 * ending or a scene is missing, so that nobody knows. Paths are not enumerated: for each scene and number of points met, only the least and
 * the most points earned are kept. Junctions count as open both ways.
 */
export function findScoreRange(graph: StoryGraph, start: string): ScoreRange | null {
  if ([...graph.scenes.values()].some((scene) => leadsNowhere(scene, graph))) return null;
  const found: ScoreRange = { worst: Infinity, best: -Infinity };
  const seen = new Map<string, Extent>();
  const queue: Visit[] = [{ id: start, reachable: 0, low: 0, high: 0 }];
  for (const visit of queue) {
    const scene = graph.scenes.get(visit.id);
    if (!scene || !widen(seen, visit)) continue;
    if (scene.kind === 'ending') {
      const of = (earned: number) => (visit.reachable === 0 ? 1 : earned / visit.reachable);
      found.worst = Math.min(found.worst, of(visit.low));
      found.best = Math.max(found.best, of(visit.high));
    } else if (visit.reachable <= mostDecisions * halfPoints.best) {
      queue.push(...stepsFrom(scene, graph, visit));
    }
  }
  return found.best < 0 ? null : found;
}

function leadsNowhere(scene: Scene, graph: StoryGraph): boolean {
  return waysOn(scene).some((target) => !graph.scenes.has(target));
}

function stepsFrom(scene: Scene, graph: StoryGraph, visit: Visit): Visit[] {
  if (scene.choices.length === 0) return graph.next(scene.id).map((id) => ({ ...visit, id }));
  const most = Math.max(...scene.choices.map(({ verdict }) => halfPoints[verdict]));
  return scene.choices.map(({ target, verdict }) => ({
    id: target,
    reachable: visit.reachable + most,
    low: visit.low + halfPoints[verdict],
    high: visit.high + halfPoints[verdict],
  }));
}

/** Whether this visit tells anything new about its scene. */
function widen(seen: Map<string, Extent>, visit: Visit): boolean {
  const key = `${visit.id} ${visit.reachable}`;
  const known = seen.get(key);
  if (known && known.low <= visit.low && known.high >= visit.high) return false;
  seen.set(key, {
    low: Math.min(known?.low ?? Infinity, visit.low),
    high: Math.max(known?.high ?? -Infinity, visit.high),
  });
  return true;
}

interface Extent {
  low: number;
  high: number;
}

interface Visit extends Extent {
  id: string;
  reachable: number;
}
