import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';

/** A scene that no path from the start passes. */
export const unreachableScene: CheckRule = (_read, graph) =>
  [...graph.scenes.values()]
    .filter(({ id }) => !graph.reachable.has(id))
    .map(({ id, title }) => diagnose('unreachable-scene', graph.placeOf(id), { title }));
