import { blockAt, type Draft } from '../draft.ts';
import type { FixRule, ProblemAt } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** Full stops for the narrator's marks in this paragraph; what people say stays as it is. */
export const fixExclamationMark: FixRule = (draft, problem) => {
  const own = marksFrom(draft, problem);
  const edits = own.map(({ index, 0: signs }) => {
    const insert = signs.includes('?') ? '?' : '.';
    return { from: index, to: index + signs.length, insert };
  });
  return edits.length > 0 ? [makeFix(draft, 'Write a full stop', edits)] : [];
};

function marksFrom(
  { text, ...draft }: Draft,
  { at, line }: ProblemAt,
): { index: number; 0: string }[] {
  const { to } = blockAt({ text, ...draft }, line);
  const found: { index: number; 0: string }[] = [];
  let isSaid = false;
  for (const match of text.slice(at, to).matchAll(/["“”]|[?!]*!+[?!]*(?!\[)/g)) {
    const [signs] = match;
    if (/["“”]/.test(signs)) isSaid = signs === '“' || (signs === '"' && !isSaid);
    else if (!isSaid) found.push({ index: at + match.index, 0: signs });
  }
  return found;
}
