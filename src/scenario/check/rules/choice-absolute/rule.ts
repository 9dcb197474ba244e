import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { decisionsOf } from '../../decisions.ts';

const absolute = /\b(?:always|never|(?:all|none|both|neither|either) of the above)\b/i;

/** A choice with a word that allows no exception, or one that only points at the others. */
export const choiceAbsolute: CheckRule = (read) =>
  decisionsOf(read).flatMap(({ choices }) =>
    choices.flatMap(({ choice, place }) => {
      const found = absolute.exec(choice.text)?.[0];
      return found ? [diagnose('choice-absolute', place, { found, choice: choice.text })] : [];
    }),
  );
