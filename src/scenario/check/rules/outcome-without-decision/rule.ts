import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { decisionsOf } from '../../decisions.ts';

/** Outcomes that are named and nowhere decided. */
export const outcomeWithoutDecision: CheckRule = (read) => {
  const { outcomes } = read.story;
  if (outcomes.length === 0 || decisionsOf(read).length > 0) return [];
  return [diagnose('outcome-without-decision', read.notes.placeOfField('outcomes'), { outcomes })];
};
