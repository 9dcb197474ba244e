import type { CheckRule } from './check-rule.ts';
import { instructionRules } from './instruction-rules.ts';
import { languageRules } from './language-rules.ts';
import { pathRules } from './path-rules.ts';

/** Every rule about how a story teaches and reads, once its shape holds. */
export const advice: readonly CheckRule[] = [...instructionRules, ...languageRules, ...pathRules];
