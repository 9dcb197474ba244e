import type { RootContent } from 'mdast';
import { inlineElements, type ProseNode } from '../../design/prose.ts';
import { guidanceLinked, readTag } from '../../scenario/index.ts';
import { typeset } from '../typeset.ts';

/** What is read, and with which elements, of a tree; made without Markdown, mdsvex or markup. */
export function outlineTree(blocks: readonly RootContent[]): Outline {
  return { lines: cut(blocks.map(writeText).join('')), tags: blocks.flatMap(listTags) };
}

/** The same of prose as data. */
export function outlineNodes(nodes: readonly ProseNode[]): Outline {
  return { lines: cut(nodes.map(writeNode).join('')), tags: nodes.flatMap(listNodeTags) };
}

const citation = /\[@[A-Za-z0-9-]+\]/g;

function writeText(node: RootContent): string {
  if (node.type === 'text') return node.value.replace(/[ \t]*\n[ \t]*/g, ' ');
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const inside = node.children.map(writeText).join('');
  if (['emphasis', 'strong', 'link'].includes(node.type)) return inside;
  return `\n${typeset(inside).replace(citation, '')}\n`;
}

function writeNode(node: ProseNode): string {
  if (typeof node === 'string') return node;
  const inside = (node.children ?? []).map(writeNode).join('');
  return inlineElements.includes(node.tag) ? inside : `\n${inside}\n`;
}

function cut(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f]+/g, ' ').replace(/^ | $/g, ''))
    .filter((line) => line !== '');
}

/** A paragraph in an item is left out: whether it has an element of its own is a matter of spacing. */
function listTags(node: RootContent): string[] {
  if (node.type === 'text') return (node.value.match(citation) ?? []).map(() => 'Cite');
  const below = 'children' in node ? node.children.flatMap(listTags) : [];
  const inside = node.type === 'listItem' ? dropParagraphs(node.children) : below;
  return [...tagOf(node), ...inside];
}

function dropParagraphs(blocks: readonly RootContent[]): string[] {
  return blocks.flatMap((block) => listTags(block).slice(block.type === 'paragraph' ? 1 : 0));
}

function tagOf(node: RootContent): string[] {
  switch (node.type) {
    case 'paragraph':
      return ['p'];
    case 'emphasis':
      return ['em'];
    case 'listItem':
      return ['li'];
    case 'break':
      return ['br'];
    case 'image':
      return [`img ${node.url.replace(/^\.\//, '')} ${node.alt}`];
    case 'heading':
      return [`h${node.depth}`];
    case 'list':
      return [node.ordered ? `ol ${node.start}` : 'ul'];
    case 'link':
      return [`link ${guidanceLinked(node.url) ?? node.url}`];
    case 'html': {
      const tag = readTag(node.value);
      return tag?.kind === 'open' ? [[tag.name, ...Object.values(tag.attributes)].join(' ')] : [];
    }
    default:
      return [node.type];
  }
}

function listNodeTags(node: ProseNode): string[] {
  if (typeof node === 'string') return [];
  const { tag, attributes = {}, children = [] } = node;
  const below =
    tag === 'li'
      ? children.flatMap((child) => listNodeTags(child).slice(isParagraph(child) ? 1 : 0))
      : children.flatMap(listNodeTags);
  return [sayNode(tag, attributes), ...below];
}

function sayNode(tag: string, given: Readonly<Record<string, string>>): string {
  if (tag === 'a' || tag === 'GuideLink') return `link ${given['href'] ?? given['to']}`;
  if (tag === 'img') return `img ${given['src']} ${given['alt']}`;
  if (tag === 'ol') return `ol ${given['start'] ?? 1}`;
  return tag === 'Cite' ? tag : [tag, ...Object.values(given)].join(' ');
}

function isParagraph(node: ProseNode): boolean {
  return typeof node === 'object' && node.tag === 'p';
}

interface Outline {
  /** The text of each line, set as a printer would; a line ends where its block or a break does. */
  lines: string[];
  /** Elements in the order in which they open, with what else is said in them. */
  tags: string[];
}
