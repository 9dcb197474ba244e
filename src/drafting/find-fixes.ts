import type { Diagnostic, ReadStory, ReleaseDiagnostic } from '../scenario/index.ts';
import { draftOf, type FixContext } from './draft.ts';
import { fixRules } from './fix-rules.ts';
import { offsetIn } from './lines.ts';
import type { Fix } from './text-edit.ts';

/**
 * Ways to put one problem right, the best first; none where only the author can tell. `text` is the
 * author's own, as `read` was made from it, and `problem` one of `checkStory` or `checkRelease` about
 * it. Reads nothing again, so it may be asked for every problem at each keystroke.
 */
export function findFixes(
  text: string,
  read: ReadStory,
  problem: Diagnostic | ReleaseDiagnostic,
  context: FixContext,
): Fix[] {
  const findAll = fixRules[problem.rule];
  if (!findAll) return [];
  const draft = draftOf(text, read);
  return findAll(draft, { ...problem, at: offsetIn(draft.lines, problem) }, context);
}
