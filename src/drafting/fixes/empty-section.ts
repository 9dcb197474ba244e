import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** Writes a sentence to write over. */
export const fixEmptySection: FixRule = (draft, problem) => {
  const part = draft.parts.find(({ line }) => line === problem.line);
  if (!part) return [];
  const words =
    part.id === 'debrief'
      ? 'Say what to carry away from this story.'
      : 'Ask what could be arranged locally, such as who staff can ring.';
  const at = draft.lines.ends[part.line - 1] ?? part.to;
  const insert = `\n\n${words}`;
  return [makeFix(draft, `Begin "${part.title}"`, [{ from: at, to: at, insert, select: words }])];
};
