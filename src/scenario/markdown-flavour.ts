import type { Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfm } from 'micromark-extension-gfm';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

const noUnderlines = { disable: { null: ['setextUnderline'] } };

/** What GFM adds to CommonMark, each with a sign without which it cannot be there. */
const additions = [
  { sign: /\|/, syntax: gfmTable(), tree: gfmTableFromMarkdown() },
  { sign: /\[[\s\S]\]/, syntax: gfmTaskListItem(), tree: gfmTaskListItemFromMarkdown() },
  { sign: /~/, syntax: gfmStrikethrough(), tree: gfmStrikethroughFromMarkdown() },
  { sign: /\[\^/, syntax: gfmFootnote(), tree: gfmFootnoteFromMarkdown() },
];

/** An address without a scheme too, or one spelt with entities or backslashes; a citation is `[@…]`. */
const mayHoldAddress = /http|www|[^[]@|&(?:#|\w+;)/i;

/**
 * How to read a text so that it comes out as GFM (without underlined headings): with no more than it needs,
 * because looking for addresses at every letter takes as long as all the rest.
 */
export function flavourOf(text: string): Options {
  if (mayHoldAddress.test(text)) return whole;
  const needed = additions.filter(({ sign }) => sign.test(text));
  const key = needed.map(({ sign }) => sign.source).join(' ');
  const known = flavours.get(key);
  if (known) return known;
  const flavour = {
    extensions: [...needed.map(({ syntax }) => syntax), noUnderlines],
    mdastExtensions: needed.map(({ tree }) => tree),
  };
  flavours.set(key, flavour);
  return flavour;
}

const whole: Options = {
  extensions: [gfm(), noUnderlines],
  mdastExtensions: [gfmFromMarkdown()],
};
const flavours = new Map<string, Options>();
