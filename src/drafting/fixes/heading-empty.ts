import { slug } from 'github-slugger';
import { leadAllLinks } from '../find-link.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { freeTitle } from '../new-part.ts';

/** Gives the scene a title to write over, and leads links without a name there. */
export const fixHeadingEmpty: FixRule = (draft, problem) => {
  const part = draft.parts.find(({ line }) => line === problem.line);
  if (!part) return [];
  const { from, to } = part.heading;
  const words = freeTitle(draft, 'A new scene');
  const gap = /\s/.test(draft.text.charAt(from - 1)) ? '' : ' ';
  const heading = { from, to, insert: gap + words, select: words };
  const links = leadAllLinks(draft, part.id, slug(words)) ?? [];
  return [makeFix(draft, `Name it "${words}"`, [heading, ...links])];
};
