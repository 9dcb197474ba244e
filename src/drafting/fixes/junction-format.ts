import { blockAt, lineText, partAt } from '../draft.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** Moves "Otherwise" to the end, or adds it. */
export const fixJunctionFormat: FixRule = (draft, problem) => {
  const part = partAt(draft, problem.at);
  if (part?.scene?.kind !== 'junction') return [];
  const { first, last } = blockAt(draft, problem.line);
  const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const otherwise = lines.filter((line) => /^[-*+][ \t]+otherwise\b/i.test(lineText(draft, line)));
  if (lines.some((line) => !/^[-*+][ \t]/.test(lineText(draft, line)))) return [];
  const end = draft.lines.ends[last - 1] ?? problem.at;
  const [only] = otherwise;
  if (
    problem.message.startsWith('"Otherwise" is not the last') &&
    only !== undefined &&
    otherwise.length === 1
  ) {
    const from = draft.lines.starts[only - 1] ?? end;
    const to = draft.lines.starts[only] ?? end;
    const moved = { from: end, to: end, insert: `\n${lineText(draft, only)}` };
    return [makeFix(draft, 'Move "Otherwise" to the end', [{ from, to, insert: '' }, moved])];
  }
  const target = part.scene.rules.at(-1)?.target;
  if (!problem.message.startsWith('There is no "Otherwise"') || target === undefined) return [];
  const insert = `\n- Otherwise: [Go on](#${target})`;
  return [
    makeFix(draft, `Add "Otherwise", leading to "${target}"`, [
      { from: end, to: end, insert, select: `#${target}` },
    ]),
  ];
};
