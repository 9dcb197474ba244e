import { linkAt } from '../find-link.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

const words = 'What can be seen here, with names and words that matter';

/** Puts words between the brackets, to write over. */
export const fixMissingAltText: FixRule = (draft, { at }) => {
  const link = linkAt(draft.text, at);
  if (!link || draft.text[at] !== '!') return [];
  return [
    makeFix(draft, 'Add a text alternative', [{ ...link.words, insert: words, select: words }]),
  ];
};
