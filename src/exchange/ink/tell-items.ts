import { readMarkup } from '../twee/read-markup.ts';
import { writeBlocks } from '../twee/write-blocks.ts';
import type { InkItem } from './ink-story.ts';

/**
 * Puts pieces of ink together into paragraphs, one a line; glue joins lines. What stands behind a divert
 * is never told. HTML, which some games put into ink, is taken off.
 */
export function tellItems(items: readonly InkItem[]): {
  blocks: string[];
  divert: Extract<InkItem, { kind: 'divert' }> | null;
} {
  let text = '';
  let isGlued = false;
  for (const item of items) {
    if (item.kind === 'divert') return { blocks: write(text), divert: item };
    if (item.kind === 'glue') {
      text = text.trimEnd() + (text.endsWith(' ') ? ' ' : '');
      isGlued = true;
    } else if (item.kind === 'text') {
      if (isGlued && item.text.trim() === '' && item.text.includes('\n')) continue;
      text += item.text;
      isGlued = false;
    }
  }
  return { blocks: write(text), divert: null };
}

function write(text: string): string[] {
  return writeBlocks(readMarkup(text, 'plain'), 'plain');
}
