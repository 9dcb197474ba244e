import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { findHabit } from '../../habits.ts';

/** As many places as anybody offers choices. */
const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** A best choice stands at the same place in more than half of the decisions. */
export const bestChoiceSamePlace: CheckRule = (read, graph) =>
  places.flatMap((place, index) => {
    const habit = findHabit(read, ({ choices }) => choices[index]?.verdict === 'best');
    if (!habit) return [];
    return [diagnose('best-choice-same-place', graph.placeOf(habit.first), { ...habit, place })];
  });
