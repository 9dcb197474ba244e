import { diagnose } from '../../../diagnostic.ts';
import { findAnywhere } from '../../../language/find-words.ts';
import type { CheckRule } from '../../check-rule.ts';

/** `@name`, but not the second half of an email address. Citations are no words of the text. */
const shape = /(?<![\p{L}\p{N}@._%+/-])@(?=[\w.]*[A-Za-z])\w(?:[\w.]*\w)/gu;

/** The address of somebody's profile; a service's pages of help and rules are nobody's. */
const profile =
  /(?<![\p{L}\p{N}@._-])(?:(?:www|m)\.)?(?:instagram|facebook|tiktok|twitter|x|threads|snapchat|linkedin|youtube)\.(?:com|net)\/(?!(?:help|legal|privacy|policies|safety|about|terms|tos|rules|community-guidelines|en|business|settings)\b)@?\w(?:[\w./@-]*\w)?/giu;

/** A handle or a profile that somebody may have. */
export const realLookingHandle: CheckRule = (read) =>
  [shape, profile]
    .flatMap((pattern) => findAnywhere(read, pattern))
    .filter(({ words }) => !/larkmoor/i.test(words))
    .map(({ words, place }) => diagnose('real-looking-handle', place, { handle: words }));
