import type { Draft, Part } from '../draft.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { freeTitle } from '../new-part.ts';
import type { Fix } from '../text-edit.ts';

/** Names the second heading anew, links stay with the first; a second copy can go. */
export const fixDuplicateScene: FixRule = (draft, problem) => {
  const second = draft.parts.find(({ line }) => line === problem.line);
  const first = draft.parts.find(({ id }) => id === second?.id);
  if (!second || !first || first === second) return [];
  return [...removeCopy(draft, first, second), ...nameAnew(draft, second)];
};

function removeCopy(draft: Draft, first: Part, second: Part): Fix[] {
  const said = (part: Part) => draft.text.slice(part.heading.to, part.to).trim();
  if (said(first) !== said(second)) return [];
  const edit = { from: second.from, to: second.to, insert: '' };
  return [makeFix(draft, `Remove the second "${second.title}", which says the same`, [edit])];
}

function nameAnew(draft: Draft, { heading, title, scene }: Part): Fix[] {
  if (!scene) return [];
  const words = freeTitle(draft, title);
  const edit = { from: heading.from, to: heading.to, insert: words, select: words };
  return [makeFix(draft, `Name this one "${words}"; links stay with the first`, [edit])];
}
