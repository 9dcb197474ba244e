import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Diagnostic, diagnose, type Place } from './diagnostic.ts';
import { flavourOf } from './markdown-flavour.ts';

/** Marks, such as `>` and `-`, that may stand one inside the other. */
const deepest = 30;
/** About four times the longest scene that anybody would read. Some input costs time squared. */
const longestPartChars = 10_000;
const longestStoryChars = 500_000;

/**
 * Reads Markdown (CommonMark and GFM, without underlined headings) into a tree, scene by scene, so
 * that the time grows with the length only. What is too long or too deep is refused, not read. Scenes
 * that are among the `known` are taken from there; afterwards it holds those of this text.
 */
export function parseMarkdown(
  text: string,
  known: KnownParts = new Map(),
): { tree: Root; diagnostics: Diagnostic[] } {
  const tree: Root = { type: 'root', children: [] };
  const { length } = text;
  if (length > longestStoryChars) {
    const data = { what: 'The story', chars: length, most: longestStoryChars };
    return { tree, diagnostics: [diagnose('text-too-long', { line: 1, column: 1 }, data)] };
  }
  const diagnostics: Diagnostic[] = [];
  let linesBefore = 0;
  const parts = text.split(/^(?=##(?:[ \t]|$))/m);
  for (const part of parts) {
    const parsed = known.get(part) ?? parsePart(part);
    known.set(part, parsed);
    for (const block of parsed.blocks) tree.children.push(shift(block, linesBefore));
    const { problem } = parsed;
    if (problem) diagnostics.push({ ...problem, line: problem.line + linesBefore });
    linesBefore += part.split('\n').length - 1;
  }
  const now = new Set(parts);
  for (const part of known.keys()) if (!now.has(part)) known.delete(part);
  return { tree, diagnostics };
}

/** Scenes as they were read, by their text. For whoever reads a text again and again while it is written. */
export type KnownParts = Map<string, ParsedPart>;

/** Lines are counted from the part's own first one. */
interface ParsedPart {
  blocks: readonly RootContent[];
  problem: Diagnostic | null;
}

/** Where a node begins. */
export function placeOf(node: Nodes): Place {
  return {
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  };
}

/** One scene; of a refused one the heading is kept, so that links to it are not reported as well. */
function parsePart(part: string): ParsedPart {
  const problem = findTooLong(part) ?? findDeepLine(part);
  if (problem) return { blocks: parse(headingOf(part)), problem };
  const blocks = parse(part);
  const deep = findDeepNode(blocks);
  return deep
    ? { blocks: parse(headingOf(part)), problem: diagnose('nested-too-deep', placeOf(deep), {}) }
    : { blocks, problem: null };
}

function parse(text: string): RootContent[] {
  return fromMarkdown(text, flavourOf(text)).children;
}

function headingOf(part: string): string {
  const line = part.slice(0, 1000).split('\n', 1)[0] ?? '';
  return line.startsWith('##') ? line : '';
}

function findTooLong(part: string): Diagnostic | null {
  const chars = part.length;
  if (chars <= longestPartChars) return null;
  const what = part.startsWith('##') ? 'This scene' : 'The text before the first scene';
  const data = { what, chars, most: longestPartChars };
  return diagnose('text-too-long', { line: 1, column: 1 }, data);
}

/** Deep nesting is costly to parse, so marks are counted in the text first. */
function findDeepLine(part: string): Diagnostic | null {
  const mark = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;
  for (const [index, line] of part.split('\n').entries()) {
    mark.lastIndex = 0;
    let marks = 0;
    while (mark.test(line)) marks += 1;
    if (marks > deepest) return diagnose('nested-too-deep', { line: index + 1, column: 1 }, {});
  }
  return null;
}

function findDeepNode(blocks: RootContent[]): Nodes | null {
  let level: Nodes[] = blocks;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > deepest * 3) return level[0] ?? null;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return null;
}

/**
 * A copy, in which the lines of a part's nodes are those of the whole text; a node without a place has its
 * parent's.
 */
function shift<Node extends Nodes>(node: Node, lines: number, around?: Nodes['position']): Node {
  const place = node.position;
  const position = place
    ? {
        start: { line: place.start.line + lines, column: place.start.column },
        end: { line: place.end.line + lines, column: place.end.column },
      }
    : around;
  const copy = { ...node };
  if (position) copy.position = position;
  if ('children' in copy) {
    copy.children = copy.children.map((child) => shift(child, lines, position)) as never;
  }
  return copy;
}
