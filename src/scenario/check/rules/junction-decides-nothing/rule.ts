import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';

/** A junction whose lines all lead to one scene. */
export const junctionDecidesNothing: CheckRule = ({ story }, graph) =>
  story.scenes.flatMap(({ id, title, rules }) => {
    const [first, ...others] = rules;
    if (!first || others.length === 0) return [];
    if (others.some(({ target }) => target !== first.target)) return [];
    const target = graph.scenes.get(first.target)?.title ?? first.target;
    return [diagnose('junction-decides-nothing', graph.placeOf(id), { title, target })];
  });
