import { removeEntry } from '../accepted-entry.ts';
import type { FixRule } from '../fix-rule.ts';

/** An error cannot be accepted, so the entry goes. */
export const fixAcceptedError: FixRule = (draft, problem) => removeEntry(draft, problem);
