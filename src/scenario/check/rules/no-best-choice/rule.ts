import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';

/** A decision in which nobody can do well. */
export const noBestChoice: CheckRule = (_read, graph) =>
  [...graph.scenes.values()]
    .filter(
      ({ choices }) => choices.length > 0 && !choices.some(({ verdict }) => verdict === 'best'),
    )
    .map(({ id, title }) => diagnose('no-best-choice', graph.placeOf(id), { title }));
