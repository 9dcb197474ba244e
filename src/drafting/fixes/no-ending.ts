import { slug } from 'github-slugger';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { firstSection, freeTitle, insertPart } from '../new-part.ts';
import { addWayTo } from '../way-to.ts';
import { makeEnding } from './dead-end.ts';

/** Makes an ending of a scene that leads nowhere, or adds one that the last scene leads to. */
export const fixNoEnding: FixRule = (draft, _problem, { released }) => {
  const scenes = draft.parts.filter(({ scene }) => scene?.kind === 'scene');
  const stops = scenes.filter(({ scene }) => scene && !scene.next && scene.choices.length === 0);
  const made = stops.slice(-2).flatMap((part) => makeEnding(draft, part, released));
  const heading = freeTitle(draft, 'Ending: how it turned out');
  const from = scenes.findLast((part) => addWayTo(draft, part, slug(heading), 'Best'));
  const way = from && addWayTo(draft, from, slug(heading), 'Best');
  if (!way) return made;
  const body = 'Say how it turned out, and what to carry away.';
  const before = firstSection(draft);
  const part = insertPart(draft, { heading, body, before, select: body });
  const { select: _, ...link } = way;
  return [...made, makeFix(draft, `Add an ending that "${from.title}" leads to`, [link, part])];
};
