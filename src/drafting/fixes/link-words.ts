import { linkAt } from '../find-link.ts';
import type { FixRule } from '../fix-rule.ts';
import { showWords } from '../make-fix.ts';

/** Shows the words, which the author has to write anew. */
export const fixLinkWords: FixRule = (draft, { at }) => {
  const link = linkAt(draft.text, at);
  return link
    ? [showWords('Show the words, to say where the link leads', link.words.from, link.words.to)]
    : [];
};
