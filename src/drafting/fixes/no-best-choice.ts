import { choiceItems } from '../choice-items.ts';
import { partOf } from '../draft.ts';
import { shorten, verdictIn } from '../feedback-text.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** Marks one of the choices Best; which, the author chooses. */
export const fixNoBestChoice: FixRule = (draft, problem) => {
  const part = partOf(draft, problem.scene);
  if (!part?.scene) return [];
  const { choices } = part.scene;
  return choiceItems(draft, part)
    .slice(0, 4)
    .flatMap((item, index) => {
      const word = verdictIn(draft, item);
      const text = choices[index]?.text ?? '';
      if (!word) return [];
      return [makeFix(draft, `Mark "${shorten(text)}" Best`, [{ ...word, insert: 'Best' }])];
    });
};
