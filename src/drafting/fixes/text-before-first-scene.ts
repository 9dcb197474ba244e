import { beginFirstScene } from '../begin-first-scene.ts';
import { blockAt, type Draft, lineText } from '../draft.ts';
import type { FixRule, ProblemAt } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import type { Fix } from '../text-edit.ts';

/** Moves it below the first heading, or makes a scene of it; a heading that is no scene's can go. */
export const fixTextBeforeFirstScene: FixRule = (draft, problem, context) => {
  const begun = beginFirstScene(draft, context);
  if (begun) return [begun];
  const isHeading = /^ {0,3}#/.test(lineText(draft, problem.line));
  return isHeading ? removeHeading(draft, problem) : moveDown(draft, problem);
};

function removeHeading(draft: Draft, { line }: ProblemAt): Fix[] {
  const words = lineText(draft, line).replace(/^[\s#]+|[\s#]+$/g, '');
  const from = draft.lines.starts[line - 1] ?? 0;
  const to = draft.lines.starts[line] ?? draft.text.length;
  return [makeFix(draft, `Remove the heading "${words}"`, [{ from, to, insert: '' }])];
}

/** This block and those below it, so that they stay in their order; a heading is not taken along. */
function moveDown(draft: Draft, { line }: ProblemAt): Fix[] {
  const [first] = draft.parts;
  if (first?.scene?.kind !== 'scene') return [];
  const block = blockAt(draft, line);
  const from = draft.lines.starts[line - 1] ?? block.from;
  const to = Math.min(block.to, first.from);
  const all = draft.text.slice(from, first.from);
  const end = /^ {0,3}#/m.test(all) ? to : first.from;
  const words = draft.text.slice(from, end).trim();
  const below = draft.lines.ends[first.line - 1] ?? first.from;
  const edits = [
    { from, to: end, insert: '' },
    { from: below, to: below, insert: `\n\n${words.replace(/\r\n?/g, '\n')}` },
  ];
  return [makeFix(draft, `Move it below "${first.title}"`, edits)];
}
