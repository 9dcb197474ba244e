import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** Begins with a good intention, to write over. */
export const fixPoorChoiceWithoutIntention: FixRule = (draft, { at }) => {
  const verdict = /^(?:\*\*|__)[A-Za-z]+[.:]?(?:\*\*|__)[ \t]*/.exec(
    draft.text.slice(at, at + 100),
  );
  if (!verdict) return [];
  const from = at + verdict[0].length;
  const edit = { from, to: from, insert: 'You wanted to help. ', select: 'help' };
  return [makeFix(draft, 'Begin with "You wanted to …"', [edit])];
};
