import { choiceItems } from '../choice-items.ts';
import { type Draft, type Part, partOf } from '../draft.ts';
import { linkAt } from '../find-link.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { endingsOf, endOfText } from '../new-part.ts';
import { renameEdits } from '../rename-scene.ts';
import type { Fix } from '../text-edit.ts';
import { reachableFrom } from '../way-to.ts';

/** Takes the link on away, or makes a scene of the ending. */
export const fixEndingGoesOn: FixRule = (draft, problem, { released }) => {
  const part = partOf(draft, problem.scene);
  if (!part) return [];
  const words = draft.text.slice(part.heading.from, part.heading.to).replace(/^ending:\s*/i, '');
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  const edits = hasAnotherEnd(draft, part)
    ? renameEdits(draft, part, { words: title, released })
    : null;
  const scene = edits ? [makeFix(draft, 'Make it a scene, without "Ending:"', edits)] : [];
  return [...removeWayOn(draft, part), ...scene];
};

/** Without one the story would have no end here. */
function hasAnotherEnd(draft: Draft, part: Part): boolean {
  const from = reachableFrom(draft, part.id);
  return endingsOf(draft).some(({ id }) => id !== part.id && from.has(id));
}

function removeWayOn(draft: Draft, part: Part): Fix[] {
  const next = part.scene?.next;
  if (!next || choiceItems(draft, part).length > 0 || part.scene?.activity) return [];
  const others = draft.read.notes.links.filter(({ target }) => target === next.target);
  const at = draft.text.lastIndexOf('[', endOfText(draft, part));
  const link = linkAt(draft.text, at);
  if (others.length < 2 || !link || link.to !== endOfText(draft, part)) return [];
  const end = draft.text.slice(0, link.from).trimEnd().length;
  return [
    makeFix(draft, `Remove the link "${next.text}"`, [{ from: end, to: link.to, insert: '' }]),
  ];
}
