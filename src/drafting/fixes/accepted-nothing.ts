import { removeEntry } from '../accepted-entry.ts';
import type { FixRule } from '../fix-rule.ts';

/** It silences nothing, so the entry goes. */
export const fixAcceptedNothing: FixRule = (draft, problem) => removeEntry(draft, problem);
