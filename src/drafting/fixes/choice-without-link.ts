import { type Draft, lineText, partAt } from '../draft.ts';
import type { FixRule, ProblemAt } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import type { Fix } from '../text-edit.ts';

/** Adds the bracket that is missing, or leads where another choice leads. */
export const fixChoiceWithoutLink: FixRule = (draft, problem) => {
  const line = lineText(draft, problem.line);
  const marks = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(line)?.[0];
  if (marks === undefined) return [];
  const from = (draft.lines.starts[problem.line - 1] ?? 0) + marks.length;
  const words = line.slice(marks.length).trimEnd();
  const mended = mendBrackets(words);
  if (mended !== null) {
    return [
      makeFix(draft, 'Add the bracket that is missing', [
        { from, to: from + words.length, insert: mended },
      ]),
    ];
  }
  return makeLink(draft, problem, { from, words });
};

/** As the reader tells them: one bracket of `[words](#scene)` is not there. */
function mendBrackets(words: string): string | null {
  const shapes: [RegExp, string][] = [
    [/^\[([^\]]+)\]\(#([\w%-]+)$/, '[$1](#$2)'],
    [/^\[([^\]]+)\(#([\w%-]+)\)$/, '[$1](#$2)'],
    [/^([^[\]]+)\]\(#([\w%-]+)\)$/, '[$1](#$2)'],
    [/^\[([^\]]+)\]#([\w%-]+)\)$/, '[$1](#$2)'],
  ];
  const found = shapes.find(([shape]) => shape.test(words));
  return found ? words.replace(...found) : null;
}

function makeLink(
  draft: Draft,
  problem: ProblemAt,
  { from, words }: { from: number; words: string },
): Fix[] {
  const scene = partAt(draft, problem.at)?.scene;
  if (!words || !scene || /[[\]]/.test(words)) return [];
  const targets = [...new Set(scene.choices.map(({ target }) => target))].slice(0, 3);
  const hasFeedback = /^[ \t]*>/.test(lineText(draft, problem.line + 1));
  const say = 'Say what happens next, and why.';
  const feedback = hasFeedback ? '' : `\n  > **Acceptable.** ${say}`;
  return targets.map((target) => {
    const insert = `[${words}](#${target})${feedback}`;
    const edit = { from, to: from + words.length, insert, ...(hasFeedback ? {} : { select: say }) };
    return makeFix(draft, `Make it a choice that leads to "${target}"`, [edit]);
  });
}
