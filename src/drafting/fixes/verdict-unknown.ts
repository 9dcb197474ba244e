import { nearestNames } from '../../scenario/index.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

const verdicts = ['Best', 'Acceptable', 'Poor'];

/** Corrects the word, or sets one of the three; words that are no verdict stay behind it. */
export const fixVerdictUnknown: FixRule = (draft, { at }) => {
  const found = /^(\*\*|__)([^*_\r\n]+?)([.:]?)\1/.exec(draft.text.slice(at, at + 300));
  if (!found) return [];
  const [all, , word = ''] = found;
  const nearest = nearestNames(word, verdicts);
  if (nearest.length === 0) {
    return verdicts.map((verdict) =>
      makeFix(draft, `Mark it ${verdict}`, [{ from: at, to: at, insert: `**${verdict}.** ` }]),
    );
  }
  return nearest.map((verdict) =>
    makeFix(draft, `Write "${verdict}"`, [
      { from: at, to: at + all.length, insert: `**${verdict}.**` },
    ]),
  );
};
