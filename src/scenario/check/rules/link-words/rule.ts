import { toString as textOf } from 'mdast-util-to-string';
import { diagnose } from '../../../diagnostic.ts';
import { listPicturesAndLinks } from '../../../language/prose-nodes.ts';
import { placeOf } from '../../../parse-markdown.ts';
import type { CheckRule } from '../../check-rule.ts';

const empty = new Set([
  ...['click', 'click here', 'here', 'this', 'this link', 'this page', 'this website', 'link'],
  ...[
    'more',
    'more here',
    'more information',
    'read more',
    'see more',
    'learn more',
    'find out more',
  ],
  ...['read this', 'see here', 'details', 'website', 'page', 'source'],
]);

/** A link whose words say nothing about where it leads. */
export const linkWords: CheckRule = (read) =>
  listPicturesAndLinks(read).links.flatMap((link) => {
    const words = textOf(link).replace(/\s+/g, ' ').trim();
    const plain = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim();
    return empty.has(plain) ? [diagnose('link-words', placeOf(link), { words })] : [];
  });
