import { showReason } from '../accepted-entry.ts';
import type { FixRule } from '../fix-rule.ts';

/** Shows the reason, which only the author knows. */
export const fixAcceptedWithoutWhy: FixRule = (draft, problem) => showReason(draft, problem);
