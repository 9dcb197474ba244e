import { type Draft, type Part, partOf } from '../draft.ts';
import type { FixRule } from '../fix-rule.ts';
import { leavesStoryWhole } from '../leaves-story-whole.ts';
import { makeFix } from '../make-fix.ts';
import { hasDuplicates, missingTargets } from '../missing-targets.ts';
import type { Fix } from '../text-edit.ts';
import { addWayTo, reachableScenes } from '../way-to.ts';

/**
 * Leads here from the nearest scene above that has room for another way, or takes it out. While a link
 * leads nowhere it may be the one that is missed here.
 */
export const fixUnreachableScene: FixRule = (draft, problem, { released }) => {
  const part = partOf(draft, problem.scene);
  if (!part || missingTargets(draft).length > 0) return [];
  // Released scenes stay, as people may have stopped there.
  const wasReleased = released.some(({ scenes }) => Object.hasOwn(scenes, part.id));
  return [...leadHere(draft, part), ...(wasReleased ? [] : remove(draft, part))];
};

function leadHere(draft: Draft, part: Part): Fix[] {
  const reachable = reachableScenes(draft);
  const above = draft.parts.slice(0, draft.parts.indexOf(part)).reverse();
  for (const from of above.filter(({ id }) => reachable.has(id))) {
    const edit = addWayTo(draft, from, part.id);
    if (!edit) continue;
    const what = edit.select ? 'a choice' : 'a way on';
    return [makeFix(draft, `Add ${what} that leads here to "${from.title}"`, [edit])];
  }
  return [];
}

/** Only what costs no work: no decision, no ending, and no scene that a link may have been meant for. */
function remove(draft: Draft, part: Part): Fix[] {
  const { scene } = part;
  const isWork = scene?.kind === 'ending' || scene?.activity || scene?.choices.length;
  if (isWork || hasDuplicates(draft) || !leavesStoryWhole(draft, part)) return [];
  const edit = { from: part.from, to: part.to, insert: '' };
  return [makeFix(draft, `Remove the scene "${part.title}"`, [edit])];
}
