import { slug } from 'github-slugger';
import type { Draft, FixContext } from './draft.ts';
import { frontOf } from './front-text.ts';
import { type DraftEdit, makeFix } from './make-fix.ts';
import { endingsOf, freeTitle } from './new-part.ts';
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
  const [opening = '', typed = ''] = /^#{1,6}[ \t]+([^\r\n]*)(?:\r\n?|\n)\s*/.exec(words) ?? [];
  const own = isTitle(typed) ? typed.trimEnd().replace(/[ \t]#+$/, '') : '';
  const heading = freeTitle(draft, own || 'The first scene');
  const fields = front ? '' : startFront(context, own || 'A new story');
  const begin = {
    from,
    to: from + (own ? opening.length : 0),
    insert: `${fields}## ${heading}\n\n`,
    select: heading,
  };
  return makeFix(draft, 'Begin the first scene with this text', [
    begin,
    leadOn(draft, from + words.length, words),
  ]);
}

/** More than headings. */
function isProse(words: string): boolean {
  return words.split(/\r\n?|\n/).some((line) => line.trim() !== '' && !/^ {0,3}#/.test(line));
}

/** Whether a heading above the text can be that of a scene. */
function isTitle(words: string): boolean {
  const id = slug(words);
  return /[a-z0-9]/.test(id) && !/^(?:ending|debrief$|in-your-organisation$)/.test(id);
}

/** The way on, unless the text leads somewhere itself, and an ending where none is there. */
function leadOn(draft: Draft, at: number, words: string): DraftEdit {
  const { text, parts } = draft;
  const heading = freeTitle(draft, 'Ending: how it turned out');
  const target = parts.find(({ scene }) => scene)?.id ?? slug(heading);
  const wayOn = /\]\(#/.test(words) ? '' : `\n\n[Go on](#${target})`;
  if (endingsOf(draft).length > 0) return { from: at, to: at, insert: wayOn };
  const ending = `\n\n## ${heading}\n\nSay how it turned out, and what to carry away.`;
  return parts.length > 0
    ? { from: at, to: at, insert: `${wayOn}${ending}` }
    : { from: at, to: text.length, insert: `${wayOn}${ending}\n` };
}
