import { partAt } from '../draft.ts';
import { linkAt } from '../find-link.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { addChoice } from '../way-to.ts';

/** Takes the link on away, or makes it a choice. */
export const fixTwoWaysOn: FixRule = (draft, { at }) => {
  const part = partAt(draft, at);
  const link = linkAt(draft.text, at);
  const next = part?.scene?.next;
  if (!part || !link || !next) return [];
  const end = draft.text.slice(0, link.from).trimEnd().length;
  const gone = { from: end, to: link.to, insert: '' };
  const others = draft.read.notes.links.filter(({ target }) => target === next.target);
  const remove =
    others.length > 1 ? [makeFix(draft, `Remove the link "${next.text}"`, [gone])] : [];
  const text = draft.text.slice(link.words.from, link.words.to);
  const choice = addChoice(draft, part, { target: next.target, text });
  return choice
    ? [...remove, makeFix(draft, `Make "${next.text}" a choice`, [gone, choice])]
    : remove;
};
