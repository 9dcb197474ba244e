import { type FixRule, firstQuoted } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** Leaves out a word that a sentence does without; other words have to be written anew. */
export const fixBlameWords: FixRule = (draft, problem) => {
  const { text } = draft;
  const [word = ''] = firstQuoted(problem).split(/\s(?=\S+$)/);
  const said = /^(?:obviously|simply|just|of course)$/i.test(firstQuoted(problem))
    ? firstQuoted(problem)
    : word;
  if (!/^(?:obviously|simply|just|of course)$/i.test(said)) return [];
  const found = new RegExp(`^${said},?[ \\t]+(?=\\S)`).exec(
    text.slice(problem.at, problem.at + 60),
  );
  if (!found) return [];
  const to = problem.at + found[0].length;
  const isOpening = /^[A-Z]/.test(said);
  const next = text.charAt(to);
  const edit = { from: problem.at, to: to + 1, insert: isOpening ? next.toUpperCase() : next };
  return [makeFix(draft, `Leave out "${said}"`, [edit])];
};
