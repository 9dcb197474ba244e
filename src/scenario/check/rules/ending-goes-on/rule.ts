import { diagnose } from '../../../diagnostic.ts';
import { waysOn } from '../../../ways-on.ts';
import type { CheckRule } from '../../check-rule.ts';

/** An ending with choices or a link on: nobody could take them. */
export const endingGoesOn: CheckRule = (_read, graph) =>
  [...graph.scenes.values()]
    .filter((scene) => scene.kind === 'ending' && (waysOn(scene).length > 0 || scene.activity))
    .map(({ id, title }) => diagnose('ending-goes-on', graph.placeOf(id), { title }));
