import { inlineElements, type ProseElement, type ProseNode } from '../design/prose.ts';

/**
 * Joins the pieces of each text, and drops spaces that no page shows: at the edges of a block, and
 * beside another one. Spaces inside a line stay, one for any number.
 */
export function tidySpaces(nodes: readonly ProseNode[]): ProseNode[] {
  return tidy(nodes, { isBlock: true });
}

function tidy(nodes: readonly ProseNode[], { isBlock }: { isBlock: boolean }): ProseNode[] {
  const joined: ProseNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof node !== 'string') joined.push(tidyElement(node));
    else if (typeof last === 'string') joined.splice(-1, 1, last + node);
    else joined.push(node);
  }
  return joined.flatMap((node, at): ProseNode[] => {
    if (typeof node !== 'string') return [node];
    const plain = node.replace(/[ \t\r\n\f]+/g, ' ');
    const trimmed = trim(plain, {
      start: at === 0 ? isBlock : isBreak(joined[at - 1]),
      end: at === joined.length - 1 ? isBlock : isBreak(joined[at + 1]),
    });
    return trimmed ? [trimmed] : [];
  });
}

function tidyElement(node: ProseElement): ProseElement {
  const { children, ...rest } = node;
  if (!children) return node;
  const tidied = tidy(children, { isBlock: isBreak(node) });
  return tidied.length > 0 ? { ...rest, children: tidied } : rest;
}

/** Whether a line ends before a node, and another begins after it. */
function isBreak(node: ProseNode | undefined): boolean {
  return typeof node === 'object' && !inlineElements.includes(node.tag);
}

/** The space of ASCII only: one that does not break was meant. */
function trim(text: string, { start, end }: { start: boolean; end: boolean }): string {
  const begun = start ? text.replace(/^ /, '') : text;
  return end ? begun.replace(/ $/, '') : begun;
}
