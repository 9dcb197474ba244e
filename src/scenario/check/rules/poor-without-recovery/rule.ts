import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { decisionsOf } from '../../decisions.ts';
import { followFrom } from '../../follow.ts';

/**
 * A Poor choice of the first decision that leads to an ending without another decision, so that a
 * single slip ends the story. Nothing was remembered before it, so each junction on the way is
 * known. Later slips may end a story: by then there was a chance to do better.
 */
export const poorWithoutRecovery: CheckRule = (read, graph) => {
  const first = followFrom(read.story.start, graph).at(-1);
  const decision = decisionsOf(read).find(({ scene }) => scene === first);
  return (decision?.choices ?? []).flatMap(({ choice, place }) => {
    const last = followFrom(choice.target, graph, choice.remembers).at(-1);
    if (choice.verdict !== 'poor' || last?.kind !== 'ending') return [];
    const data = { choice: choice.text, ending: last.title };
    return [diagnose('poor-without-recovery', place, data)];
  });
};
