import type { Nodes, RootContent } from 'mdast';
import { typeset } from './typeset.ts';

/**
 * Sets every line of text in a tree as a printer would. A line is set as a whole, so that a quotation mark
 * knows what stands beyond the emphasis or link beside it: in `"*Yes*," she says` the first one opens.
 */
export function typesetTree<Node extends RootContent>(node: Node): Node {
  if (!('children' in node)) return node;
  const isLine = node.type === 'paragraph' || node.type === 'heading';
  if (!isLine) return { ...node, children: node.children.map(typesetTree) };
  const pieces: string[] = [];
  eachText(node, (text) => void pieces.push(joinLines(text)));
  const set = typesetPieces(pieces);
  let next = 0;
  return replaceText(node, () => set[next++] ?? '');
}

/** Pieces of one line, each as it is in the line that they make together. */
export function typesetPieces(pieces: readonly string[]): string[] {
  const whole = typeset(pieces.join(''));
  const apart = pieces.map(typeset);
  const lengths = apart.map(({ length }) => length);
  // Three dots across two pieces become one: then nobody can say where the pieces meet.
  if (sum(lengths) !== whole.length) return apart;
  return lengths.map((length, at) => {
    const from = sum(lengths.slice(0, at));
    return whole.slice(from, from + length);
  });
}

/** A line end is a space; at the beginning of a line, old Markdown may take a word for something else. */
function joinLines(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, ' ');
}

/** A break ends a line too, so that what comes after it begins one. */
function eachText(node: Nodes, visit: (text: string) => void): void {
  if (node.type === 'break') visit(' ');
  if (node.type === 'text') visit(node.value);
  if ('children' in node) for (const child of node.children) eachText(child, visit);
}

function replaceText<Node extends Nodes>(node: Node, replace: () => string): Node {
  if (node.type === 'break') replace();
  if (node.type === 'text') return { ...node, value: replace() };
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => replaceText(child, replace)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
