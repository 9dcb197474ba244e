import { type FixRule, firstQuoted } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { replaceFound } from '../replace-found.ts';

/** The same name at an address that is kept for examples. */
export const fixEmailAddress: FixRule = (draft, problem) => {
  const found = firstQuoted(problem);
  const name = found.slice(0, found.indexOf('@'));
  const domain = /\bnhs\.(?:uk|net)$/i.test(found) ? 'example.nhs.uk' : 'example.org';
  const edit = replaceFound(draft, problem, { found, insert: `${name}@${domain}` });
  return edit ? [makeFix(draft, `Write "${edit.insert}"`, [edit])] : [];
};
