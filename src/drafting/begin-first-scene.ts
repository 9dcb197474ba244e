import { slug } from 'github-slugger';
import type { Draft, FixContext } from './draft.ts';
import { frontOf } from './front-text.ts';
import { type DraftEdit, makeFix } from './make-fix.ts';
import { endingsOf, firstSection, freeTitle, gapBefore } from './new-part.ts';
import { startFront } from './start-front.ts';
import type { Fix } from './text-edit.ts';

/**
 * Takes prose that stands above every scene into a first one, which leads on to the scene or the ending
 * below, or to a new ending; writes the front matter where there is none. Null where there is no such
 * prose, or where a scene is there already that it could be moved into.
 */
export function beginFirstScene(draft: Draft, context: FixContext): Fix | null {
  const { text, lines, parts } = draft;
  const [first] = parts;
  if (first?.scene?.kind === 'scene') return null;
  const front = frontOf(draft);
  const top = front ? lines.starts.find((start) => start > front.close) : lines.starts[0];
  const above = text.slice(top, first?.from ?? text.length);
  const words = above.trim();
  if (top === undefined || !isProse(words) || (!front && words.startsWith('---'))) return null;
  const from = top + above.length - above.trimStart().length;
  const [opening = '', own] = /^#{1,6}[ \t]+([^\r\n]*?)[ \t#]*(?:\r\n?|\n)\s*/.exec(words) ?? [];
  const heading = freeTitle(draft, own || 'The first scene');
  const begin = { from, to: from + opening.length, insert: `## ${heading}\n\n`, select: heading };
  const edits = [begin, ...leadOn(draft, from + words.length, words)];
  const missing = startFront(context, heading === own ? own : 'A new story');
  if (!front) begin.insert = `${missing}${begin.insert}`;
  return makeFix(draft, 'Begin the first scene with this text', edits);
}

/** More than headings. */
function isProse(words: string): boolean {
  return words.split(/\r\n?|\n/).some((line) => line.trim() !== '' && !/^ {0,3}#/.test(line));
}

/** The way on, unless the text leads somewhere itself, and an ending where none is there. */
function leadOn(draft: Draft, at: number, words: string): DraftEdit[] {
  const { text, parts } = draft;
  const heading = freeTitle(draft, 'Ending: how it turned out');
  const target = parts.find(({ scene }) => scene)?.id ?? slug(heading);
  const wayOn = /\]\(#/.test(words) ? '' : `\n\n[Go on](#${target})`;
  if (endingsOf(draft).length > 0) return [{ from: at, to: at, insert: wayOn }];
  const ending = `## ${heading}\n\nSay how it turned out, and what to carry away.`;
  const below = firstSection(draft);
  if (below && below.from > at && below !== parts[0]) {
    const part = { from: below.from, to: below.from, insert: `${ending}\n\n` };
    return [{ from: at, to: at, insert: wayOn }, part];
  }
  const isLast = parts.length === 0 && text.slice(at).trim() === '';
  const to = isLast ? text.length : at;
  return [{ from: at, to, insert: `${wayOn}\n\n${ending}${isLast ? '\n' : ''}` }];
}
