import { lineText, partAt } from '../draft.ts';
import type { FixRule } from '../fix-rule.ts';
import { leavesStoryWhole } from '../leaves-story-whole.ts';
import { makeFix } from '../make-fix.ts';

/** Keeps the words that are always shown without their tags, or takes those out that never are. */
export const fixWhenBranchUnreachable: FixRule = (draft, problem) => {
  const part = partAt(draft, problem.at);
  const tag = lineText(draft, problem.line);
  const { starts } = draft.lines;
  if (!part || !/^<When\b[^<>]*>[ \t]*$/.test(tag)) return [];
  let last = problem.line + 1;
  const isEnd = (line: number) => (starts[line - 1] ?? part.to) >= part.to;
  while (!isEnd(last) && !/^<\/?When\b/.test(lineText(draft, last))) last += 1;
  if (isEnd(last) || !/^<\/When>[ \t]*$/.test(lineText(draft, last))) return [];
  const [from = 0, to = 0] = [starts[problem.line - 1], draft.lines.ends[last - 1]];
  const inside = draft.text.slice(draft.lines.ends[problem.line - 1], starts[last - 1]).trim();
  const isShown = problem.message.startsWith('Every path');
  if (!leavesStoryWhole(draft, isShown ? { from, to: from + tag.length } : { from, to })) return [];
  const words = inside.replace(/\r\n?/g, '\n');
  if (isShown)
    return [makeFix(draft, 'Keep the words without <When>', [{ from, to, insert: words }])];
  const below = draft.text.slice(to).match(/^\s*/)?.[0].length ?? 0;
  return [
    makeFix(draft, 'Remove this block', [{ from, to: Math.min(to + below, part.to), insert: '' }]),
  ];
};
