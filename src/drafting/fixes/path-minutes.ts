import type { FixRule } from '../fix-rule.ts';
import { setField } from '../front-text.ts';
import { makeFix } from '../make-fix.ts';

/** Tells learners the minutes that the longest path takes; a path that is too short needs more story. */
export const fixPathMinutes: FixRule = (draft, { message }) => {
  const taken = /^The longest path takes about (\d+\.\d) minutes/.exec(message)?.[1];
  const minutes = taken === undefined ? 0 : Math.ceil(Number(taken));
  const edit = minutes > 0 && minutes <= 60 ? setField(draft, 'minutes', String(minutes)) : null;
  return edit ? [makeFix(draft, `Write "minutes: ${minutes}"`, [edit])] : [];
};
