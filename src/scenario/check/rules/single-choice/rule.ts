import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';

/** A list of one choice. */
export const singleChoice: CheckRule = (_read, graph) =>
  [...graph.scenes.values()]
    .filter(({ choices }) => choices.length === 1)
    .map(({ id, title }) => diagnose('single-choice', graph.placeOf(id), { title }));
