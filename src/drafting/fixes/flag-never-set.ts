import { nearestNames } from '../../scenario/index.ts';
import { lineText } from '../draft.ts';
import { type FixRule, pickNamed } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** Writes the name of a flag that some choice sets. */
export const fixFlagNeverSet: FixRule = (draft, problem) => {
  const { flagsRead, flagsSet } = draft.read.notes;
  const flag = pickNamed(flagsRead, problem, (one) => one.flag)?.flag;
  if (flag === undefined) return [];
  const line = lineText(draft, problem.line);
  const from = (draft.lines.starts[problem.line - 1] ?? 0) + line.search(wordShape(flag));
  if (!draft.text.startsWith(flag, from)) return [];
  return nearestNames(
    flag,
    flagsSet.map((one) => one.flag),
  ).map((name) => {
    return makeFix(draft, `Write "${name}"`, [{ from, to: from + flag.length, insert: name }]);
  });
};

/** A flag as a whole word: `late` is not in `late-again`. */
function wordShape(flag: string): RegExp {
  return new RegExp(`(?<![a-z0-9-])${flag}(?![a-z0-9-])`);
}
