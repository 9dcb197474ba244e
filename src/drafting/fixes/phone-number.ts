import { type FixRule, firstQuoted } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { replaceFound } from '../replace-found.ts';

/** A number that Ofcom keeps for drama, of the same kind. */
export const fixPhoneNumber: FixRule = (draft, problem) => {
  const number = firstQuoted(problem);
  const isMobile = /^(?:\+?44\s*(?:\(0\))?|0)\s*7/.test(number.replace(/[^\d+()\s]/g, ''));
  const insert = isMobile ? '07700 900150' : '01632 960150';
  const edit = replaceFound(draft, problem, { found: number, insert });
  return edit ? [makeFix(draft, `Write ${insert}, which rings nobody`, [edit])] : [];
};
