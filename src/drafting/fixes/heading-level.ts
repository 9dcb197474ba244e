import { type Draft, lineText, partAt } from '../draft.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import type { Fix } from '../text-edit.ts';

/** Makes it a paragraph; in Debrief and In your organisation a heading of the right level. */
export const fixHeadingLevel: FixRule = (draft, problem) => {
  const marks = /^(#+)([ \t]*)/.exec(draft.text.slice(problem.at, problem.at + 200));
  const part = partAt(draft, problem.at);
  if (!marks || !part) return [];
  const [all, signs = ''] = marks;
  if (!part.scene) {
    const edit = { from: problem.at, to: problem.at + signs.length, insert: '###' };
    return [makeFix(draft, 'Make it a "###" heading', [edit])];
  }
  return makeParagraph(draft, problem, all.length);
};

function makeParagraph(
  draft: Draft,
  { at, line }: { at: number; line: number },
  marks: number,
): Fix[] {
  const isText = (text: string) => /[^\s>]/.test(text);
  const opening = draft.text.slice(draft.lines.starts[line - 1], at);
  // The marks of a quote or a list stand before it; there an empty line needs them too.
  const isAlone = opening.trim() === '';
  const before = isAlone && isText(lineText(draft, line - 1)) && line > 1 ? '\n' : '';
  const after = isAlone && isText(lineText(draft, line + 1)) ? '\n' : '';
  const end = draft.lines.ends[line - 1] ?? at;
  const closing = /[ \t]+#+[ \t]*$/.exec(draft.text.slice(at + marks, end))?.[0].length ?? 0;
  const edits = [
    { from: at, to: at + marks, insert: before },
    { from: end - closing, to: end, insert: after },
  ];
  return [
    makeFix(
      draft,
      'Make it a paragraph',
      edits.filter(({ from, to, insert }) => to > from || insert),
    ),
  ];
}
