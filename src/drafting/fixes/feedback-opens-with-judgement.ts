import { type FixRule, firstQuoted } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** Takes the mark off where it is a sentence of its own, or stands before a comma. */
export const fixFeedbackOpensWithJudgement: FixRule = (draft, problem) => {
  const { text } = draft;
  const judged = firstQuoted(problem);
  const verdict = /^(?:\*\*|__)[A-Za-z]+[.:]?(?:\*\*|__)[ \t]*/.exec(
    text.slice(problem.at, problem.at + 100),
  );
  const from = problem.at + (verdict?.[0].length ?? 0);
  if (!judged || !text.startsWith(judged, from)) return [];
  const after = from + judged.length;
  const stop = /^(?:[.!,;:]|[ \t]+[–-])[ \t]*(?=\S)/.exec(text.slice(after, after + 20));
  const next = stop && text.charAt(after + stop[0].length);
  if (!stop || !next) return [];
  const to = after + stop[0].length + 1;
  return [makeFix(draft, `Take off "${judged}"`, [{ from, to, insert: next.toUpperCase() }])];
};
