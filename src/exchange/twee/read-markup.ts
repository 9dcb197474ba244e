import { nextOf } from '../next-of.ts';
import type { Dialect } from './dialect.ts';
import { findLinks } from './find-links.ts';
import { pairBrackets } from './pair-brackets.ts';
import { type Context, readPiece } from './read-piece.ts';
import type { Token } from './token.ts';

/** What may begin something else than words. */
const openings =
  /\[\[|\[img\[|<<|<%|<!--|\/\*|\/%|<(?=[A-Za-z/])|\((?=[A-Za-z][\w-]*:)|\{|\]|!?\[[^[\]\n]{1,500}\]\([^()\s]{1,500}\)/g;

/**
 * Cuts a passage into words, links, HTML and what is left out: macros, inserts, code. One pass over
 * the text; nothing in it is run.
 */
export function readMarkup(body: string, dialect: Dialect): Token[] {
  const context = startReading(body, dialect);
  const tokens: Token[] = [];
  const search = new RegExp(openings);
  let at = 0;
  for (let match = search.exec(body); match; match = search.exec(body)) {
    const { index, 0: mark } = match;
    const piece = readPiece(context, index, mark);
    search.lastIndex = piece?.end ?? index + 1;
    if (!piece) continue;
    if (index > at) tokens.push({ kind: 'text', at, text: body.slice(at, index) });
    if (piece.token) tokens.push(piece.token);
    at = piece.end;
  }
  if (at < body.length) tokens.push({ kind: 'text', at, text: body.slice(at) });
  return tokens;
}

function startReading(body: string, dialect: Dialect): Context {
  const isHarlowe = dialect === 'harlowe';
  return {
    body,
    dialect,
    next: nextOf(body),
    links: new Map(findLinks(body).map((link) => [link.from, link])),
    parentheses: isHarlowe ? pairBrackets(body, '(', ')') : new Map(),
    brackets: isHarlowe ? pairBrackets(body, '[', ']') : new Map(),
    hookEnds: new Set(),
    label: { text: '' },
  };
}
