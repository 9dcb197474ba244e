import type { Place } from '../scenario/index.ts';
import type { Draft, Range } from './draft.ts';
import { offsetIn } from './lines.ts';
import type { DraftEdit } from './make-fix.ts';

/** A link or a picture in the author's text. */
export interface TextLink extends Range {
  /** Between the square brackets. */
  words: Range;
  /** The address as it was typed. */
  address: Range;
  url: string;
}

/** The link, `[words](address)`, or picture, `![words](address)`, that begins at an offset. */
export function linkAt(text: string, offset: number): TextLink | null {
  const open = text[offset] === '!' ? offset + 1 : offset;
  if (text[open] !== '[') return null;
  const close = findClose(text, open);
  if (close === null || text[close + 1] !== '(') return null;
  const inside = /^([ \t]*)(<[^<>\r\n]*>|[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)/.exec(
    text.slice(close + 2, close + 2 + longestAddressChars),
  );
  const [, space = '', typed = ''] = inside ?? [];
  const isBracketed = typed.startsWith('<');
  const from = close + 2 + space.length + (isBracketed ? 1 : 0);
  const url = isBracketed ? typed.slice(1, -1) : typed;
  const after = close + 2 + space.length + typed.length;
  const end = /^(?:[ \t]+(?:"[^"]*"|'[^']*'))?[ \t]*\)/.exec(text.slice(after, after + 500));
  if (!end) return null;
  const address = { from, to: from + url.length };
  return {
    from: offset,
    to: after + end[0].length,
    words: { from: open + 1, to: close },
    address,
    url,
  };
}

const longestAddressChars = 2000;
const longestWordsChars = 2000;

/** Where a square bracket closes, or null; a backslash takes the next sign's meaning away. */
function findClose(text: string, open: number): number | null {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + longestWordsChars); at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

/** The link to a scene at a place, if it is written in the way that can be changed. */
export function sceneLinkAt(draft: Draft, place: Place, target: string): TextLink | null {
  const link = linkAt(draft.text, offsetIn(draft.lines, place));
  return link?.url.startsWith('#') && decode(link.url.slice(1)) === target ? link : null;
}

/** Leads every link to `from` to another scene; null where one of them cannot be changed. */
export function leadAllLinks(draft: Draft, from: string, to: string): DraftEdit[] | null {
  const links = draft.read.notes.links
    .filter(({ target }) => target === from)
    .map(({ place }) => sceneLinkAt(draft, place, from));
  const edits = links.flatMap((link) => (link ? [{ ...link.address, insert: `#${to}` }] : []));
  return edits.length === links.length ? edits : null;
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
