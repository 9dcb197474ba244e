import { diagnose } from '../../../diagnostic.ts';
import { findAnywhere } from '../../../language/find-words.ts';
import type { CheckRule } from '../../check-rule.ts';

/** `@name`, but not the second half of an email address. Citations are no words of the text. */
const shape = /(?<![\p{L}\p{N}@._%+/-])@(?=[\w.]*[A-Za-z])\w(?:[\w.]*\w)/gu;

/** A handle that somebody may have. */
export const realLookingHandle: CheckRule = (read) =>
  findAnywhere(read, shape)
    .filter(({ words }) => !/larkmoor/i.test(words))
    .map(({ words, place }) => diagnose('real-looking-handle', place, { handle: words }));
