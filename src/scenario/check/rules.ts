import type { CheckRule } from './check-rule.ts';
import { acceptedError } from './rules/accepted-error/rule.ts';
import { acceptedUnknownRule } from './rules/accepted-unknown-rule/rule.ts';
import { acceptedUnknownScene } from './rules/accepted-unknown-scene/rule.ts';
import { acceptedWithoutWhy } from './rules/accepted-without-why/rule.ts';
import { deadEnd } from './rules/dead-end/rule.ts';
import { duplicateScene } from './rules/duplicate-scene/rule.ts';
import { emptySection } from './rules/empty-section/rule.ts';
import { endingGoesOn } from './rules/ending-goes-on/rule.ts';
import { flagNeverRead } from './rules/flag-never-read/rule.ts';
import { flagNeverSet } from './rules/flag-never-set/rule.ts';
import { loopWithoutExit } from './rules/loop-without-exit/rule.ts';
import { missingGuidance } from './rules/missing-guidance/rule.ts';
import { missingPicture } from './rules/missing-picture/rule.ts';
import { missingScene } from './rules/missing-scene/rule.ts';
import { missingSection } from './rules/missing-section/rule.ts';
import { noBestChoice } from './rules/no-best-choice/rule.ts';
import { noEnding } from './rules/no-ending/rule.ts';
import { noRecommendedPath } from './rules/no-recommended-path/rule.ts';
import { passMarkAlwaysMet } from './rules/pass-mark-always-met/rule.ts';
import { passMarkOutOfReach } from './rules/pass-mark-out-of-reach/rule.ts';
import { resumeDataOverBudget } from './rules/resume-data-over-budget/rule.ts';
import { singleChoice } from './rules/single-choice/rule.ts';
import { unknownAudience } from './rules/unknown-audience/rule.ts';
import { unknownOutcome } from './rules/unknown-outcome/rule.ts';
import { unknownSource } from './rules/unknown-source/rule.ts';
import { unreachableScene } from './rules/unreachable-scene/rule.ts';

/** Every rule about the shape of a whole story. A new rule is a folder and a line here. */
export const rules: readonly CheckRule[] = [
  duplicateScene,
  missingScene,
  unreachableScene,
  deadEnd,
  endingGoesOn,
  loopWithoutExit,
  noEnding,
  noBestChoice,
  singleChoice,
  noRecommendedPath,
  passMarkOutOfReach,
  passMarkAlwaysMet,
  flagNeverSet,
  flagNeverRead,
  unknownSource,
  unknownOutcome,
  unknownAudience,
  acceptedUnknownRule,
  acceptedUnknownScene,
  acceptedError,
  acceptedWithoutWhy,
  missingSection,
  emptySection,
  missingPicture,
  missingGuidance,
  resumeDataOverBudget,
];
