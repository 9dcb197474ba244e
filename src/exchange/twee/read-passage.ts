import { plainWords } from '../rough/plain-words.ts';
import type { RoughLink, RoughNote, RoughScene } from '../rough/rough-story.ts';
import type { Dialect } from './dialect.ts';
import type { Passage } from './passage.ts';
import { readMarkup } from './read-markup.ts';
import { sayLeftOut } from './say-left-out.ts';
import { setAside } from './set-aside.ts';
import type { Token } from './token.ts';
import { writeBlocks } from './write-blocks.ts';

/** Reads a passage into a scene: its words as Markdown, its links on, and notes on what was left out. */
export function readPassage(
  passage: KeyedPassage,
  dialect: Dialect,
): { scene: RoughScene; notes: RoughNote[] } {
  const aside = setAside(passage.body, dialect);
  const tokens = readMarkup(aside.text, dialect);
  const lineAt = countLines(passage);
  const all = [...aside.tokens, ...tokens].sort((a, b) => a.at - b.at);
  const placed = all.map((token) => ({ token, line: lineAt(token.at) }));
  const ways = placed.flatMap(({ token, line }) =>
    token.kind === 'link' ? [{ text: plainWords(token.text), target: token.target, line }] : [],
  );
  const inside = ways.filter(({ target }) => !isAddress(target));
  const words = tokens.map(asPage);
  return {
    scene: {
      key: passage.key,
      title: passage.name,
      line: passage.line,
      blocks: writeBlocks(words, dialect),
      links: onceEach(inside),
    },
    notes: sayLeftOut(passage, placed, dialect),
  };
}

export interface KeyedPassage extends Passage {
  /** Its name, unless another passage has that. */
  key: string;
}

/** Rising offsets of a body to lines of the file. */
function countLines({ body, bodyLine }: Passage): (at: number) => number {
  let from = 0;
  let line = bodyLine;
  return (at) => {
    for (; from < at; from += 1) if (body[from] === '\n') line += 1;
    return line;
  };
}

function isAddress(target: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|mailto:)/i.test(target);
}

/** A link that leads out of the story is no way on. */
function asPage(token: Token): Token {
  if (token.kind !== 'link' || !isAddress(token.target)) return token;
  const { at, text, target } = token;
  const isSafe = /^(?:https:\/\/|mailto:)[^\s()<>]+$/i.test(target);
  return isSafe
    ? { kind: 'page', at, text: text || target, address: target }
    : { kind: 'text', at, text: text || target };
}

/** The same words to the same place are one choice. */
function onceEach(links: readonly RoughLink[]): RoughLink[] {
  const seen = new Set<string>();
  return links.filter(({ text, target }) => {
    const key = JSON.stringify([text, target]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
