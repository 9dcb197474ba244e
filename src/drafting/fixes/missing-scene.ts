import { nearestNames } from '../../scenario/index.ts';
import type { Draft } from '../draft.ts';
import { leadAllLinks, sceneLinkAt } from '../find-link.ts';
import { type FixRule, firstQuoted, pickNamed } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { endingsOf, firstSection, insertPart } from '../new-part.ts';
import { putHeadingBack } from '../put-heading-back.ts';
import { correctRenamed } from '../renamed-target.ts';
import type { Fix } from '../text-edit.ts';
import { titleOfTarget } from '../title-of-target.ts';

/**
 * Puts the scene's heading back where its text is still there. Otherwise leads to a scene with nearly that
 * name, or to the one that nothing leads to; or writes the scene.
 */
export const fixMissingScene: FixRule = (draft, problem) => {
  const back = putHeadingBack(draft);
  const link = pickNamed(draft.read.notes.links, problem, ({ target }) => target);
  const target = link?.target ?? firstQuoted(problem).replace(/^#/, '');
  if (!link) return [...(back ? [back] : []), ...correctRenamed(draft, { to: target })];
  const ids = draft.parts.flatMap(({ id, scene }) => (scene || !link.isWayOn ? id : []));
  const nearest = ids.includes(target) ? [] : nearestNames(target, ids);
  // A new scene beside the text of the old one would leave that text unseen.
  if (back) return [back, ...nearest.flatMap((id) => lead(draft, link, id))];
  const lonely = findLonely(draft).filter((id) => !nearest.includes(id));
  const likely = [...nearest, ...(lonely.length === 1 ? lonely : [])];
  const [best] = likely;
  const all = best === undefined ? [] : leadAll(draft, target, best);
  return [...likely.flatMap((id) => lead(draft, link, id)), ...all, ...addScene(draft, target)];
};

function lead(
  draft: Draft,
  { place, target }: Draft['read']['notes']['links'][number],
  id: string,
): Fix[] {
  const typed = sceneLinkAt(draft, place, target);
  return typed ? [makeFix(draft, `Lead to "${id}"`, [{ ...typed.address, insert: `#${id}` }])] : [];
}

function leadAll(draft: Draft, target: string, id: string): Fix[] {
  const count = draft.read.notes.links.filter((link) => link.target === target).length;
  const edits = count < 2 ? null : leadAllLinks(draft, target, id);
  return edits ? [makeFix(draft, `Lead all ${count} links to "${id}"`, edits)] : [];
}

/** Scenes that no link leads to: when a heading is reworded, the links to it go on saying its old name. */
function findLonely({ parts, read }: Draft): string[] {
  const targets = new Set(read.notes.links.map(({ target }) => target));
  return parts.flatMap(({ id, scene }) =>
    scene && id !== read.story.start && !targets.has(id) ? id : [],
  );
}

/** With a way on to an ending, where there is one. */
function addScene(draft: Draft, target: string): Fix[] {
  const title = titleOfTarget(target);
  const isEnding = target.startsWith('ending-');
  const isThere = draft.parts.some(({ id }) => id === target);
  // A link in the middle of a text is no way on, so nothing would lead to the new scene.
  const isLedTo = draft.read.notes.links.some((link) => link.isWayOn && link.target === target);
  if (!isLedTo || isThere || title === null) return [];
  const [ending] = endingsOf(draft);
  if (!ending && !isEnding) return [];
  const sentence = 'Say what happens here.';
  const body = isEnding || !ending ? sentence : `${sentence}\n\n[Go on](#${ending.id})`;
  const before = isEnding ? firstSection(draft) : ending;
  const part = insertPart(draft, { heading: title, body, before, select: sentence });
  return [
    makeFix(draft, `Add the ${isEnding ? 'ending' : 'scene'} "${title.replace(/^Ending: /, '')}"`, [
      part,
    ]),
  ];
}
