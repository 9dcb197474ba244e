import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { decisionsOf } from '../../decisions.ts';

const mostChoices = 4;
/** Fewer decisions than this say nothing about a habit. */
const fewestDecisions = 3;

/** A decision of 5 choices or more; or 2 choices only in more than half of a story's decisions. */
export const choiceCount: CheckRule = (read, graph) => {
  const scenes = decisionsOf(read).map(({ scene }) => scene);
  const many = scenes.filter(({ choices }) => choices.length > mostChoices);
  const twos = scenes.filter(({ choices }) => choices.length === 2);
  const hasHabit = scenes.length >= fewestDecisions && twos.length > scenes.length / 2;
  const data = [
    ...many.map(({ id, choices }) => ({ id, data: { count: choices.length } })),
    ...(hasHabit ? twos.slice(0, 1) : []).map(({ id }) => ({
      id,
      data: { titles: twos.map(({ title }) => title), of: scenes.length },
    })),
  ];
  return data.map((one) => diagnose('choice-count', graph.placeOf(one.id), one.data));
};
