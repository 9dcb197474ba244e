import { diagnose } from '../../../diagnostic.ts';
import { findInAuthorsWords } from '../../../language/find-words.ts';
import type { CheckRule } from '../../check-rule.ts';

const colour = '(?:red|green|blue|yellow|orange|amber|purple|pink|grey|black|white)';
const thing =
  '(?:button|box|boxes|link|icon|dot|tick|cross|text|words?|ones?|answers?|options?|cards?|buttons)';

/** What to press is named by its colour alone. */
const press = new RegExp(
  `\\b(?:click|press|tap|select|choose|pick|find|mark)(?: on)? (?:the |a |an |any |all )?${colour} ${thing}\\b`,
  'gi',
);
/** In a question: 'the red one', or 'see above'. */
const pointing = new RegExp(
  `\\bthe ${colour} (?:ones?|answers?|options?)\\b|\\b(?:see|shown|listed|as) (?:above|below)\\b|\\bthe (?:above|below)\\b|\\b(?:box|list|picture|post|text|question|button)s? (?:above|below)\\b|\\bon the (?:left|right)(?:-hand side)?(?: of the screen)?(?=[.,?]|$)`,
  'gi',
);

/** Instructions that need colours or places on the screen. */
export const colourOnly: CheckRule = (read) => {
  const presses = findInAuthorsWords(read, press);
  const points = findInAuthorsWords(read, pointing, ({ kind }) => kind === 'question').filter(
    ({ passage, start }) => !presses.some((one) => one.passage === passage && one.start <= start),
  );
  return [...presses, ...points].map(({ words, place }) =>
    diagnose('colour-only', place, { found: words }),
  );
};
