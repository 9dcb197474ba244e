import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { gapBefore } from '../new-part.ts';

const question = 'What do you do?';

/** Asks it above the list. */
export const fixDecisionWithoutQuestion: FixRule = (draft, { line }) => {
  const at = draft.lines.starts[line - 1] ?? draft.text.length;
  const insert = `${gapBefore(draft.text.slice(0, at))}${question}\n\n`;
  return [makeFix(draft, `Ask "${question}"`, [{ from: at, to: at, insert, select: question }])];
};
