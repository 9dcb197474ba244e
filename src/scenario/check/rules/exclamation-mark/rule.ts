import { diagnose } from '../../../diagnostic.ts';
import { findInAuthorsWords } from '../../../language/find-words.ts';
import type { CheckRule } from '../../check-rule.ts';

/** An exclamation mark of the author's; the first of a paragraph stands for all of it. */
export const exclamationMark: CheckRule = (read) => {
  const seen = new Set<object>();
  const firsts = findInAuthorsWords(read, /!/g).filter(
    ({ passage }) => !seen.has(passage) && seen.add(passage),
  );
  return firsts.map(({ place, passage, start }) => {
    const before = passage.text.slice(Math.max(0, start - 80), start).trim();
    const near = before.split(/\s+/).slice(-4).join(' ');
    return diagnose('exclamation-mark', place, { near });
  });
};
