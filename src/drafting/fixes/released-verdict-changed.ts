import { itemAt, verdictIn } from '../feedback-text.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** Goes back to the verdict of the release. */
export const fixReleasedVerdictChanged: FixRule = (draft, { at, message }) => {
  const before = /^This choice was (Best|Acceptable|Poor) in release/.exec(message)?.[1];
  const item = itemAt(draft, at);
  const word = item && verdictIn(draft, item);
  return word && before
    ? [makeFix(draft, `Mark it ${before} again`, [{ ...word, insert: before }])]
    : [];
};
