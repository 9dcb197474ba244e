import { slug } from 'github-slugger';
import { leadAllLinks } from '../find-link.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { freeTitle } from '../new-part.ts';

/** Gives the scene a title to write over, and leads its links there. */
export const fixHeadingReserved: FixRule = (draft, problem) => {
  const part = draft.parts.find(({ line }) => line === problem.line);
  if (!part) return [];
  const words = freeTitle(draft, 'A new scene');
  const links = [part.id, '__proto__'].map((id) => leadAllLinks(draft, id, slug(words)));
  const heading = { from: part.heading.from, to: part.heading.to, insert: words, select: words };
  return [
    makeFix(draft, `Name it "${words}"`, [heading, ...links.flatMap((edits) => edits ?? [])]),
  ];
};
