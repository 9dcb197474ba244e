import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type Diagnostic, diagnose, type Place } from './diagnostic.ts';

const deepest = 30;

/** Reads Markdown (CommonMark and GFM) into a tree; too deep a tree is refused, not walked. */
export function parseMarkdown(text: string): { tree: Root; diagnostics: Diagnostic[] } {
  const tooDeep = findDeepLine(text);
  if (tooDeep)
    return { tree: emptyRoot(), diagnostics: [diagnose('nested-too-deep', tooDeep, {})] };
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const deep = findDeepNode(tree);
  return deep
    ? { tree: emptyRoot(), diagnostics: [diagnose('nested-too-deep', placeOf(deep), {})] }
    : { tree, diagnostics: [] };
}

/** Where a node begins. */
export function placeOf(node: Nodes): Place {
  return {
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  };
}

/** Deep block nesting is costly to parse, so it is looked for in the text first. */
function findDeepLine(text: string): Place | null {
  const marks = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])[ \\t]?){${deepest + 1}}`, 'm');
  const match = marks.exec(text);
  return match ? { line: text.slice(0, match.index).split('\n').length, column: 1 } : null;
}

function findDeepNode(tree: Root): Nodes | null {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest * 3) return level[0] ?? null;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return null;
}

function emptyRoot(): Root {
  return { type: 'root', children: [] };
}
