import type { CheckRule } from './check-rule.ts';
import { endingOutOfReach } from './rules/ending-out-of-reach/rule.ts';
import { junctionBranchUnreachable } from './rules/junction-branch-unreachable/rule.ts';
import { pathDecisions } from './rules/path-decisions/rule.ts';
import { pathMinutes } from './rules/path-minutes/rule.ts';
import { whenBranchUnreachable } from './rules/when-branch-unreachable/rule.ts';

/** Every rule about the paths through a story, taken together. A new rule is a folder and a line here. */
export const pathRules: readonly CheckRule[] = [
  endingOutOfReach,
  junctionBranchUnreachable,
  whenBranchUnreachable,
  pathDecisions,
  pathMinutes,
];
