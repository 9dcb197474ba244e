import { partOf } from '../draft.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { addChoice } from '../way-to.ts';

/** Adds a second choice to the same scene, to write over. */
export const fixSingleChoice: FixRule = (draft, problem) => {
  const part = partOf(draft, problem.scene);
  const only = part?.scene?.choices[0];
  if (!part || !only) return [];
  const verdict = only.verdict === 'best' ? 'Acceptable' : 'Best';
  const choice = addChoice(draft, part, { target: only.target, verdict });
  return choice ? [makeFix(draft, 'Add a second choice', [choice])] : [];
};
