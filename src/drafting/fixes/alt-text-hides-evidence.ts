import { linkAt } from '../find-link.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix, showWords } from '../make-fix.ts';

/** Takes off what a screen reader says anyway; shows other words that say too little. */
export const fixAltTextHidesEvidence: FixRule = (draft, { at, message }) => {
  const link = linkAt(draft.text, at);
  if (!link || draft.text[at] !== '!') return [];
  const { from, to } = link.words;
  const words = draft.text.slice(from, to);
  const said =
    /^\s*(?:an? |the )?(?:image|picture|photo|photograph|graphic|screenshot) (?:of|showing) (?=\S)/i.exec(
      words,
    )?.[0];
  if (!message.includes('begins with what a screen reader says') || said === undefined) {
    return [showWords('Show the words, to say what can be seen', from, to)];
  }
  const next = words.charAt(said.length);
  const edit = { from, to: from + said.length + 1, insert: next.toUpperCase() };
  return [makeFix(draft, `Take off "${said.trim()}"`, [edit])];
};
