import { diagnose } from '../../../diagnostic.ts';
import { findInAuthorsWords } from '../../../language/find-words.ts';
import type { CheckRule } from '../../check-rule.ts';

/** One or more in a row, flags and skin tones included; not the signs of copyright and trade marks. */
const pictures =
  /(?:(?![\u00a9\u00ae\u2122])[\p{Extended_Pictographic}\p{Regional_Indicator}](?:\p{Emoji_Modifier}|\u200d|\ufe0f)*)+/gu;

/** An emoji in the author's words. */
export const emoji: CheckRule = (read) =>
  findInAuthorsWords(read, pictures).map(({ words, place }) =>
    diagnose('emoji', place, { found: words }),
  );
