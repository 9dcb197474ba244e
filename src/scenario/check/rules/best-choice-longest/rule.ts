import { diagnose } from '../../../diagnostic.ts';
import type { Choice } from '../../../story.ts';
import type { CheckRule } from '../../check-rule.ts';
import { findHabit } from '../../habits.ts';

/** A smaller difference is nothing that anybody would choose by. */
const visibly = 1.1;

/** A best choice is visibly longer than all others in more than half of the decisions. */
export const bestChoiceLongest: CheckRule = (read, graph) => {
  const habit = findHabit(read, ({ choices }) => isBestLongest(choices));
  return habit ? [diagnose('best-choice-longest', graph.placeOf(habit.first), habit)] : [];
};

function isBestLongest(choices: readonly Choice[]): boolean {
  const longest = (isBest: boolean) =>
    Math.max(
      ...choices
        .filter(({ verdict }) => (verdict === 'best') === isBest)
        .map(({ text }) => text.length),
    );
  return longest(true) >= longest(false) * visibly;
}
