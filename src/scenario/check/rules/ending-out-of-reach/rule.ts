import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { pathsOf } from '../../paths-of.ts';

/** An ending that links lead to, and no path: what opens the way is never remembered there. */
export const endingOutOfReach: CheckRule = (read, graph) =>
  pathsOf(read)
    .endings.filter(({ isLinked, isReached }) => isLinked && !isReached)
    .map(({ id, title }) => {
      const from = graph.previous(id).map((one) => graph.scenes.get(one)?.title ?? one);
      return diagnose('ending-out-of-reach', graph.placeOf(id), { title, from });
    });
