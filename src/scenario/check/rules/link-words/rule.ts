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
  ...['read this', 'read on', 'see here', 'details', 'website', 'page', 'source'],
  ...['more info', 'more details', 'further information', 'further details', 'info'],
  ...['link to page', 'link to this page', 'link to website', 'link to the page'],
]);

const clicking =
  /^(?:please )?(?:click|tap|press) (?:here|on this link|this link)(?: (?:to (?:read|see|learn|find out)|for) more(?: info(?:rmation)?| details)?)?$/;
/** An address, which is read out letter by letter. */
const address = /^(?:https?:\/\/\S+|www\.\S+|(?:[a-z0-9-]+\.)+(?:uk|com|org|net|info)(?:\/\S*)?)$/i;

/** A link whose words say nothing about where it leads. */
export const linkWords: CheckRule = (read) =>
  listPicturesAndLinks(read).links.flatMap((link) => {
    const words = textOf(link).replace(/\s+/g, ' ').trim();
    const plain = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim();
    const isEmpty = empty.has(plain) || clicking.test(plain) || address.test(words);
    return isEmpty ? [diagnose('link-words', placeOf(link), { words })] : [];
  });
