import { type FixRule, firstQuoted } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { replaceFound } from '../replace-found.ts';

/** Leaves it out, with the comma and the space before it. */
export const fixPostcode: FixRule = (draft, problem) => {
  const found = firstQuoted(problem);
  const edit = replaceFound(draft, problem, { found, insert: '' });
  if (!edit) return [];
  const gap = /,?[ \t]*$/.exec(draft.text.slice(0, edit.from))?.[0].length ?? 0;
  return [makeFix(draft, `Leave out "${found}"`, [{ ...edit, from: edit.from - gap }])];
};
