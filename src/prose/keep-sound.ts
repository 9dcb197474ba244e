import type { ListItem, PhrasingContent, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { components, readTag } from '../scenario/index.ts';

/** Deeper than any author goes; what stands deeper still is shown, without its own tag. */
const deepest = 10;

/**
 * Of half-written prose, what can be shown: every component closed, its words kept where Markdown or
 * HTML that a story may not use stands around them, all the rest left out. Prose without an error
 * comes back as it is.
 */
export function keepSound(blocks: readonly RootContent[]): RootContent[] {
  const kept: RootContent[] = [];
  const open: string[] = [];
  const close = () => kept.push({ type: 'html', value: `</${open.pop()}>` });
  for (const block of blocks) {
    const tag = block.type === 'html' ? readTag(block.value) : null;
    if (!tag || !Object.hasOwn(components, tag.name)) {
      kept.push(...keepBlock(block));
    } else if (tag.kind === 'open' && open.length < deepest) {
      open.push(tag.name);
      kept.push(block);
    } else if (tag.kind === 'close' && open.includes(tag.name)) {
      while (open.at(-1) !== tag.name) close();
      close();
    }
  }
  while (open.length > 0) close();
  return kept;
}

function keepBlock(block: RootContent): RootContent[] {
  switch (block.type) {
    case 'paragraph':
      return [{ ...block, children: keepInline(block.children) }];
    case 'heading':
      return [{ ...block, depth: block.depth < 3 ? 2 : 3, children: keepInline(block.children) }];
    case 'blockquote':
      return [{ ...block, children: block.children.flatMap(keepBlock) as typeof block.children }];
    case 'list':
      return [{ ...block, children: block.children.map(keepItem) }];
    case 'code':
      return [aParagraph([aText(block.value)])];
    case 'table':
      return block.children.map(({ children: cells }) =>
        aParagraph([aText(cells.map((cell) => textOf(cell)).join(' | '))]),
      );
    default:
      return [];
  }
}

function keepItem(item: ListItem): ListItem {
  const children = item.children.flatMap(keepBlock) as ListItem['children'];
  return { ...item, checked: null, children };
}

function keepInline(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
      case 'break':
      case 'image':
        return [node];
      case 'emphasis':
      case 'strong':
      case 'link':
        return [{ ...node, children: keepInline(node.children) }];
      case 'delete':
      case 'linkReference':
        return keepInline(node.children);
      case 'inlineCode':
        return [aText(node.value)];
      default:
        return [];
    }
  });
}

function aParagraph(children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}

function aText(value: string): Text {
  return { type: 'text', value };
}
