import { diagnose } from '../../../diagnostic.ts';
import { waysOn } from '../../../ways-on.ts';
import type { CheckRule } from '../../check-rule.ts';
import { findCircles } from '../../find-circles.ts';
import { type StoryGraph, spread } from '../../story-graph.ts';

/**
 * Scenes from which every path goes round for ever, and junctions that lead back to themselves.
 * A story without an ending is reported for that.
 */
export const loopWithoutExit: CheckRule = (_read, graph) => {
  const hasEnding = [...graph.scenes.values()].some(({ kind }) => kind === 'ending');
  if (!hasEnding) return [];
  const stopping = spread([...graph.canEnd, ...findBroken(graph)], graph.previous);
  const trapped = new Set([...graph.reachable].filter((id) => !stopping.has(id)));
  const circling = new Set(findCirclingJunctions(graph).filter((id) => !trapped.has(id)));
  return [trapped, circling].flatMap((ids) => {
    const scenes = [...graph.scenes.values()].filter(({ id }) => ids.has(id));
    const [first] = scenes;
    const titles = scenes.map(({ title }) => title);
    return first ? [diagnose('loop-without-exit', graph.placeOf(first.id), { titles })] : [];
  });
};

/** Scenes that lead nowhere, or to a missing scene: these are reported by other rules. */
function findBroken(graph: StoryGraph): string[] {
  return [...graph.scenes.values()]
    .filter((scene) => {
      const ways = waysOn(scene);
      return ways.length === 0 || ways.some((target) => !graph.scenes.has(target));
    })
    .map(({ id }) => id);
}

/** A junction passes learners on by itself, so a circle of junctions alone would never stop. */
function findCirclingJunctions(graph: StoryGraph): string[] {
  const next = (id: string) =>
    graph.next(id).filter((target) => graph.scenes.get(target)?.kind === 'junction');
  return findCircles(graph.scenes.keys(), next)
    .filter(([id = '', ...others]) => others.length > 0 || isJunctionToItself(id))
    .flat();

  function isJunctionToItself(id: string): boolean {
    return graph.scenes.get(id)?.kind === 'junction' && next(id).includes(id);
  }
}
