import type { BlockContent, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as writeMarkdown } from 'mdast-util-to-markdown';
import { cleanLine, cleanLines } from './clean-text.ts';
import { isWebAddress } from './is-web-address.ts';
import type { Block, Paper } from './paper.ts';

/** A paper as Markdown with tables. What somebody wrote is text in it: nothing of it becomes a link or HTML. */
export function toMarkdown({ title, facts, notice, blocks }: Paper): string {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(title)] },
      {
        type: 'list',
        spread: false,
        children: facts.map(({ label, value }) =>
          item([
            { type: 'strong', children: [text(`${label}:`)] },
            { type: 'text', value: ` ${cleanLine(value)}` },
          ]),
        ),
      },
      { type: 'blockquote', children: cleanLines(notice).map((line) => paragraph(line)) },
      ...blocks.flatMap(toNodes),
    ],
  };
  return writeMarkdown(tree, {
    bullet: '-',
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}

function toNodes(block: Block): RootContent[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', depth: block.level === 1 ? 2 : 3, children: [text(block.text)] }];
    case 'paragraph':
      return cleanLines(block.text).map((line) => paragraph(line, block.tone));
    case 'list':
      return [
        {
          type: 'list',
          ordered: block.isNumbered ?? false,
          spread: false,
          children: block.items.map((one) => item([text(one)])),
        },
      ];
    case 'table':
      return [{ type: 'table', children: [block.header, ...block.rows].map(toRow) }];
    case 'sources':
      return [
        {
          type: 'list',
          spread: false,
          children: block.items.map(({ label, link }) => item([writeSource(label, link)])),
        },
      ];
  }
}

function paragraph(line: string, tone?: 'quiet' | 'strong'): BlockContent {
  const words = text(line);
  if (tone === undefined) return { type: 'paragraph', children: [words] };
  const type = tone === 'quiet' ? 'emphasis' : 'strong';
  return { type: 'paragraph', children: [{ type, children: [words] }] };
}

function item(children: PhrasingContent[]) {
  return {
    type: 'listItem' as const,
    spread: false,
    children: [{ type: 'paragraph' as const, children }],
  };
}

function toRow(cells: readonly string[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  };
}

function writeSource(label: string, link: string): PhrasingContent {
  return isWebAddress(link)
    ? { type: 'link', url: link, children: [text(label)] }
    : text(`${label}, ${link}`);
}

/** On one line: in Markdown a line break would begin something else. */
function text(words: string) {
  return { type: 'text' as const, value: cleanLine(words) };
}
