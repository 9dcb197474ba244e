import type { CheckRule } from './check-rule.ts';
import { bestChoiceLongest } from './rules/best-choice-longest/rule.ts';
import { bestChoiceSamePlace } from './rules/best-choice-same-place/rule.ts';
import { choiceAbsolute } from './rules/choice-absolute/rule.ts';
import { choiceCount } from './rules/choice-count/rule.ts';
import { fakeChoice } from './rules/fake-choice/rule.ts';
import { feedbackOpensWithJudgement } from './rules/feedback-opens-with-judgement/rule.ts';
import { feedbackTooLong } from './rules/feedback-too-long/rule.ts';
import { feedbackWithoutSource } from './rules/feedback-without-source/rule.ts';
import { feedbackWithoutWhy } from './rules/feedback-without-why/rule.ts';
import { junctionDecidesNothing } from './rules/junction-decides-nothing/rule.ts';
import { outcomeWithoutDecision } from './rules/outcome-without-decision/rule.ts';
import { poorChoiceWithoutIntention } from './rules/poor-choice-without-intention/rule.ts';
import { poorWithoutRecovery } from './rules/poor-without-recovery/rule.ts';
import { reviewDatePassed } from './rules/review-date-passed/rule.ts';
import { reviewDatesReversed } from './rules/review-dates-reversed/rule.ts';
import { setUpTooLong } from './rules/set-up-too-long/rule.ts';

/** Every rule about how a story teaches. A new rule is a folder and a line here. */
export const instructionRules: readonly CheckRule[] = [
  choiceCount,
  bestChoiceLongest,
  bestChoiceSamePlace,
  choiceAbsolute,
  fakeChoice,
  feedbackOpensWithJudgement,
  feedbackWithoutWhy,
  feedbackWithoutSource,
  feedbackTooLong,
  poorChoiceWithoutIntention,
  poorWithoutRecovery,
  junctionDecidesNothing,
  setUpTooLong,
  outcomeWithoutDecision,
  reviewDatePassed,
  reviewDatesReversed,
];
