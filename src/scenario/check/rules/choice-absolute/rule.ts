import { diagnose } from '../../../diagnostic.ts';
import { everyMatch } from '../../../language/every-match.ts';
import { findQuotations, isQuoted } from '../../../language/quotations.ts';
import type { CheckRule } from '../../check-rule.ts';
import { decisionsOf } from '../../decisions.ts';

/** A choice with a word that allows no exception, or one that only points at the others. */
export const choiceAbsolute: CheckRule = (read) =>
  decisionsOf(read).flatMap(({ choices }) =>
    choices.flatMap(({ choice, place }) => {
      const found = findAbsolute(choice.text);
      return found ? [diagnose('choice-absolute', place, { found, choice: choice.text })] : [];
    }),
  );

const absolute =
  /\b(?:always|never|under no circumstances|without exceptions?|(?:all|none|any|both|neither|either) of the above)\b/gi;
/** Within a longer choice, 'these' are mostly things of the story. */
const pointing = /^"?(?:all|none|any|both|neither|either) of (?:these|those|them)[.!"]*$/i;
/** In the middle of a sentence, where only names have a capital. */
const name = /(?<=[\p{L}\p{N},] )(?:Always|Never) \p{Lu}/uy;
/** What somebody did or left undone, such as 'You never rang me back', is no rule. */
const past =
  /\b(?:I|you|he|she|they|we)(?:['\u2019](?:ve|d|s)| have| had| has)? (?:always|never) (?:\w+ed|rang|said|told|saw|seen|knew|known|had|went|gone|came|gave|given|got|did|done|was|were|been|thought|meant|wrote|sent|took|made|kept|heard|felt|left|spoke|met|found)\b/gi;

function findAbsolute(text: string): string | null {
  if (pointing.test(text)) return text.replace(/[".!]/g, '');
  const quotations = findQuotations(text);
  const told = everyMatch(text, past).filter(({ index }) => isQuoted(quotations, index));
  const isTold = (at: number) =>
    told.some(({ 0: words, index }) => index <= at && at < index + words.length);
  const found = everyMatch(text, absolute).find(({ index }) => {
    name.lastIndex = index;
    return !name.test(text) && !isTold(index);
  });
  return found?.[0] ?? null;
}
