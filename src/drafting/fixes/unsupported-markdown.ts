import { type Draft, lineText } from '../draft.ts';
import type { FixRule, ProblemAt } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import type { Fix } from '../text-edit.ts';

/** Quotation marks for backticks; lines and signs that mean nothing here go. */
export const fixUnsupportedMarkdown: FixRule = (draft, problem) => {
  const { message } = problem;
  if (message.startsWith('Unexpected code between backticks')) return quote(draft, problem);
  if (message.startsWith('Unexpected crossed-out text')) return uncross(draft, problem);
  if (message.startsWith('Unexpected line,')) return removeLine(draft, problem.line);
  if (message.startsWith('Unexpected line of "="')) return removeUnderline(draft, problem.line);
  return message.startsWith('Unexpected block of code') ? outdent(draft, problem) : [];
};

function quote(draft: Draft, { at }: ProblemAt): Fix[] {
  const code = /^(`+)([^`\r\n]+)\1(?!`)/.exec(draft.text.slice(at, at + 2000));
  if (!code) return [];
  const words = (code[2] ?? '').trim();
  if (/[*_<>{}[\]\\"]/.test(words)) return [];
  const edit = { from: at, to: at + code[0].length, insert: `"${words}"` };
  return [makeFix(draft, `Write "${words}" in quotation marks`, [edit])];
}

function uncross(draft: Draft, { at }: ProblemAt): Fix[] {
  const crossed = /^(~{1,2})([^~\r\n]+)\1/.exec(draft.text.slice(at, at + 2000));
  if (!crossed) return [];
  const [all, , words = ''] = crossed;
  const rest = draft.text.slice(at + all.length);
  const gap = /\s$/.test(draft.text.slice(0, at)) ? (/^[ \t]+/.exec(rest)?.[0].length ?? 0) : 0;
  return [
    makeFix(draft, 'Remove the crossed-out words', [
      { from: at, to: at + all.length + gap, insert: '' },
    ]),
    makeFix(draft, 'Keep the words', [{ from: at, to: at + all.length, insert: words }]),
  ];
}

function removeLine(draft: Draft, line: number): Fix[] {
  const from = draft.lines.starts[line - 1] ?? 0;
  const gap = /^\s*/.exec(draft.text.slice(draft.lines.ends[line - 1]))?.[0].length ?? 0;
  return [
    makeFix(draft, 'Remove the line', [
      { from, to: (draft.lines.ends[line - 1] ?? from) + gap, insert: '' },
    ]),
  ];
}

/** It stands below the text that the problem begins with. */
function removeUnderline(draft: Draft, first: number): Fix[] {
  let line = first;
  while (lineText(draft, line).trim() !== '' && !/^ *=+ *$/.test(lineText(draft, line))) line += 1;
  if (lineText(draft, line).trim() === '') return [];
  const from = draft.lines.starts[line - 1] ?? 0;
  const to = draft.lines.starts[line] ?? draft.text.length;
  return [makeFix(draft, 'Remove the line of "="', [{ from, to, insert: '' }])];
}

function outdent(draft: Draft, { line }: ProblemAt): Fix[] {
  const edits: { from: number; to: number; insert: string }[] = [];
  for (let at = line; /^(?: {4}|\t)/.test(lineText(draft, at)); at += 1) {
    const from = draft.lines.starts[at - 1] ?? 0;
    const spaces = /^[ \t]*/.exec(lineText(draft, at))?.[0].length ?? 0;
    edits.push({ from, to: from + spaces, insert: '' });
  }
  return edits.length > 0 ? [makeFix(draft, 'Remove the spaces before it', edits)] : [];
}
