import { diagnose } from '../../../diagnostic.ts';
import { waysOn } from '../../../ways-on.ts';
import type { CheckRule } from '../../check-rule.ts';

/** A scene that offers no way on and is no ending. */
export const deadEnd: CheckRule = (_read, graph) =>
  [...graph.scenes.values()]
    .filter((scene) => scene.kind !== 'ending' && waysOn(scene).length === 0)
    .map(({ id, title }) => diagnose('dead-end', graph.placeOf(id), { title }));
