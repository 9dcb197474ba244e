import { diagnose } from '../../../diagnostic.ts';
import { findInAuthorsWords, firstWords } from '../../../language/find-words.ts';
import type { CheckRule } from '../../check-rule.ts';

/** 'Should' and 'shouldn't', unless somebody in the story says or posts it. */
export const wordShould: CheckRule = (read) =>
  findInAuthorsWords(read, /\bshould(?:n['’]t)?(?![\p{L}\p{N}])/giu).map((found) => {
    const { words, place, passage, start } = found;
    const after = passage.text.slice(start + words.length, start + 150).trim();
    const near = /\p{L}/u.test(after) ? firstWords(after, 5) : firstWords(passage.text, 5);
    // With a capital, as a headword: the sentence itself does without the word.
    const headword = words.length > 6 ? "Shouldn't" : 'Should';
    return diagnose('word-should', place, { found: headword, near });
  });
