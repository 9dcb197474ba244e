import { type FixRule, firstQuoted } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { replaceFound } from '../replace-found.ts';

/** Puts "larkmoor" into the handle, which then is nobody's. */
export const fixRealLookingHandle: FixRule = (draft, problem) => {
  const found = firstQuoted(problem);
  const insert = found.startsWith('@')
    ? `@larkmoor_${found.slice(1)}`
    : found.replace(/^([^/]+\/@?)/, '$1larkmoor-');
  const edit = replaceFound(draft, problem, { found, insert });
  return edit ? [makeFix(draft, `Write "${insert}"`, [edit])] : [];
};
