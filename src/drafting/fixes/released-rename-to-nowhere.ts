import { type FixRule, firstQuoted } from '../fix-rule.ts';
import { correctRenamed } from '../renamed-target.ts';

/** Corrects the name that `renamed` leads to. */
export const fixReleasedRenameToNowhere: FixRule = (draft, problem) => {
  const from = /, as "([^"]+)" has to lead somewhere/.exec(problem.message)?.[1];
  return from === undefined ? [] : correctRenamed(draft, { from, to: firstQuoted(problem) });
};
