import { type Draft, type Part, partOf } from '../draft.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { endingsOf } from '../new-part.ts';
import { renameEdits } from '../rename-scene.ts';
import type { Fix } from '../text-edit.ts';
import { addWayOn } from '../way-to.ts';

/** Leads on to the scene below or to an ending, or makes an ending of it. */
export const fixDeadEnd: FixRule = (draft, problem, { released }) => {
  const part = partOf(draft, problem.scene);
  if (part?.scene?.kind !== 'scene') return [];
  const below = draft.parts[draft.parts.indexOf(part) + 1];
  const targets = new Set([below?.scene ? below : undefined, endingsOf(draft)[0]]);
  const ways = [...targets].flatMap((target) =>
    target
      ? [makeFix(draft, `Lead on to "${titleOf(target)}"`, [addWayOn(draft, part, target.id)])]
      : [],
  );
  return [...ways, ...makeEnding(draft, part, released)];
};

/** Where the scene is no start and no activity. */
export function makeEnding(
  draft: Draft,
  part: Part,
  released: Parameters<typeof renameEdits>[2]['released'],
): Fix[] {
  const { scene } = part;
  if (!scene || scene.activity || scene.id === draft.read.story.start) return [];
  const words = `Ending: ${draft.text.slice(part.heading.from, part.heading.to)}`;
  const edits = renameEdits(draft, part, { words, released });
  return edits ? [makeFix(draft, `Make "${part.title}" an ending`, edits)] : [];
}

/** As an editor knows it: an ending without the word. */
function titleOf({ scene, title }: Part): string {
  return scene?.title ?? title;
}
