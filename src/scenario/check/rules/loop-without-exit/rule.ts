import { diagnose } from '../../../diagnostic.ts';
import { waysOn } from '../../../ways-on.ts';
import type { CheckRule } from '../../check-rule.ts';
import { type StoryGraph, spread } from '../../story-graph.ts';

/** Scenes from which every path goes round for ever, and junctions that lead back to themselves. */
export const loopWithoutExit: CheckRule = (_read, graph) => {
  const deadEnds = [...graph.scenes.values()].filter((scene) => waysOn(scene).length === 0);
  const canStop = new Set([
    ...graph.canEnd,
    ...reaching(
      deadEnds.map(({ id }) => id),
      graph,
    ),
  ]);
  const trapped = [...graph.reachable].filter((id) => !canStop.has(id) && leadsToScenes(id, graph));
  const circling = [...graph.scenes.values()]
    .filter((scene) => scene.kind === 'junction' && !trapped.includes(scene.id))
    .filter(({ id }) =>
      spread(junctionsAfter(id, graph), (at) => junctionsAfter(at, graph)).has(id),
    )
    .map(({ id }) => id);
  return [trapped, circling].flatMap((ids) => {
    const scenes = [...graph.scenes.values()].filter(({ id }) => ids.includes(id));
    const [first] = scenes;
    const titles = scenes.map(({ title }) => title);
    return first ? [diagnose('loop-without-exit', graph.placeOf(first.id), { titles })] : [];
  });
};

/** A scene whose only ways on are missing scenes is reported for those. */
function leadsToScenes(id: string, graph: StoryGraph): boolean {
  return graph.next(id).length > 0;
}

function junctionsAfter(id: string, graph: StoryGraph): string[] {
  return graph.next(id).filter((target) => graph.scenes.get(target)?.kind === 'junction');
}

/** Everything from which one of `ids` can be come to, and scenes that lead to a missing one. */
function reaching(ids: string[], graph: StoryGraph): Set<string> {
  const broken = [...graph.scenes.values()]
    .filter((scene) => waysOn(scene).some((target) => !graph.scenes.has(target)))
    .map(({ id }) => id);
  const back = new Map<string, string[]>();
  for (const id of graph.scenes.keys()) {
    for (const target of graph.next(id)) back.set(target, [...(back.get(target) ?? []), id]);
  }
  return spread([...ids, ...broken], (id) => back.get(id) ?? []);
}
