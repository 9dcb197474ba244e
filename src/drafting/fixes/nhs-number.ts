import { type FixRule, firstQuoted } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { replaceFound } from '../replace-found.ts';

/** The NHS keeps numbers that begin with 999 for tests. */
const testNumber = '999 000 0018';

export const fixNhsNumber: FixRule = (draft, problem) => {
  const edit = replaceFound(draft, problem, { found: firstQuoted(problem), insert: testNumber });
  return edit ? [makeFix(draft, `Write the test number ${testNumber}`, [edit])] : [];
};
