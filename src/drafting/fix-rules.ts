import type { Diagnostic, ReleaseDiagnostic } from '../scenario/index.ts';
import type { FixRule } from './fix-rule.ts';
import { fixAbbreviationUnexplained } from './fixes/abbreviation-unexplained.ts';
import { fixAcceptedError } from './fixes/accepted-error.ts';
import { fixAcceptedNothing } from './fixes/accepted-nothing.ts';
import { fixAcceptedUnknownRule } from './fixes/accepted-unknown-rule.ts';
import { fixAcceptedUnknownScene } from './fixes/accepted-unknown-scene.ts';
import { fixAcceptedWithoutWhy } from './fixes/accepted-without-why.ts';
import { fixActivityFormat } from './fixes/activity-format.ts';
import { fixAltTextHidesEvidence } from './fixes/alt-text-hides-evidence.ts';
import { fixBlameWords } from './fixes/blame-words.ts';
import { fixBraces } from './fixes/braces.ts';
import { fixChoiceExtraText } from './fixes/choice-extra-text.ts';
import { fixChoiceWithoutFeedback } from './fixes/choice-without-feedback.ts';
import { fixChoiceWithoutLink } from './fixes/choice-without-link.ts';
import { fixCitationMisplaced } from './fixes/citation-misplaced.ts';
import { fixComponentAttribute } from './fixes/component-attribute.ts';
import { fixComponentPlacement } from './fixes/component-placement.ts';
import { fixComponentUnclosed } from './fixes/component-unclosed.ts';
import { fixDeadEnd } from './fixes/dead-end.ts';
import { fixDecisionWithoutQuestion } from './fixes/decision-without-question.ts';
import { fixDuplicateScene } from './fixes/duplicate-scene.ts';
import { fixEmailAddress } from './fixes/email-address.ts';
import { fixEmoji } from './fixes/emoji.ts';
import { fixEmptySection } from './fixes/empty-section.ts';
import { fixEndingGoesOn } from './fixes/ending-goes-on.ts';
import { fixExclamationMark } from './fixes/exclamation-mark.ts';
import { fixFeedbackOpensWithJudgement } from './fixes/feedback-opens-with-judgement.ts';
import { fixFeedbackTooLong } from './fixes/feedback-too-long.ts';
import { fixFlagNeverRead } from './fixes/flag-never-read.ts';
import { fixFlagNeverSet } from './fixes/flag-never-set.ts';
import { fixFrontMatterField } from './fixes/front-matter-field.ts';
import { fixFrontMatterMissing } from './fixes/front-matter-missing.ts';
import { fixFrontMatterUnknownField } from './fixes/front-matter-unknown-field.ts';
import { fixFrontMatterUnreadable } from './fixes/front-matter-unreadable.ts';
import { fixHeadingEmpty } from './fixes/heading-empty.ts';
import { fixHeadingLevel } from './fixes/heading-level.ts';
import { fixHeadingReserved } from './fixes/heading-reserved.ts';
import { fixJunctionBranchUnreachable } from './fixes/junction-branch-unreachable.ts';
import { fixJunctionFormat } from './fixes/junction-format.ts';
import { fixLinkScheme } from './fixes/link-scheme.ts';
import { fixLinkWords } from './fixes/link-words.ts';
import { fixLoopWithoutExit } from './fixes/loop-without-exit.ts';
import { fixMissingAltText } from './fixes/missing-alt-text.ts';
import { fixMissingGuidance } from './fixes/missing-guidance.ts';
import { fixMissingPicture } from './fixes/missing-picture.ts';
import { fixMissingScene } from './fixes/missing-scene.ts';
import { fixMissingSection } from './fixes/missing-section.ts';
import { fixNhsNumber } from './fixes/nhs-number.ts';
import { fixNoBestChoice } from './fixes/no-best-choice.ts';
import { fixNoEnding } from './fixes/no-ending.ts';
import { fixNoScene } from './fixes/no-scene.ts';
import { fixPathMinutes } from './fixes/path-minutes.ts';
import { fixPhoneNumber } from './fixes/phone-number.ts';
import { fixPoorChoiceWithoutIntention } from './fixes/poor-choice-without-intention.ts';
import { fixPostcode } from './fixes/postcode.ts';
import { fixRawHtml } from './fixes/raw-html.ts';
import { fixRealLookingHandle } from './fixes/real-looking-handle.ts';
import { fixRealOrganisation } from './fixes/real-organisation.ts';
import { fixReleasedChoicesReordered } from './fixes/released-choices-reordered.ts';
import { fixReleasedRenameToNowhere } from './fixes/released-rename-to-nowhere.ts';
import { fixReleasedSceneGone } from './fixes/released-scene-gone.ts';
import { fixReleasedVerdictChanged } from './fixes/released-verdict-changed.ts';
import { fixRememberFormat } from './fixes/remember-format.ts';
import { fixReviewDatePassed } from './fixes/review-date-passed.ts';
import { fixReviewDatesReversed } from './fixes/review-dates-reversed.ts';
import { fixSentenceLength } from './fixes/sentence-length.ts';
import { fixSetUpTooLong } from './fixes/set-up-too-long.ts';
import { fixSingleChoice } from './fixes/single-choice.ts';
import { fixTextAfterChoices } from './fixes/text-after-choices.ts';
import { fixTextBeforeFirstScene } from './fixes/text-before-first-scene.ts';
import { fixTwoWaysOn } from './fixes/two-ways-on.ts';
import { fixUnknownAudience } from './fixes/unknown-audience.ts';
import { fixUnknownComponent } from './fixes/unknown-component.ts';
import { fixUnknownOutcome } from './fixes/unknown-outcome.ts';
import { fixUnknownSource } from './fixes/unknown-source.ts';
import { fixUnreachableScene } from './fixes/unreachable-scene.ts';
import { fixUnsupportedCharacter } from './fixes/unsupported-character.ts';
import { fixUnsupportedMarkdown } from './fixes/unsupported-markdown.ts';
import { fixVerdictMissing } from './fixes/verdict-missing.ts';
import { fixVerdictUnknown } from './fixes/verdict-unknown.ts';
import { fixWhenBranchUnreachable } from './fixes/when-branch-unreachable.ts';
import { fixWordShould } from './fixes/word-should.ts';

/** What puts a rule's problems right, by rule. A new one is a file in `fixes/` and a line here. */
export const fixRules: Partial<Record<AnyRule, FixRule>> = {
  'abbreviation-unexplained': fixAbbreviationUnexplained,
  'accepted-error': fixAcceptedError,
  'accepted-nothing': fixAcceptedNothing,
  'accepted-unknown-rule': fixAcceptedUnknownRule,
  'accepted-unknown-scene': fixAcceptedUnknownScene,
  'accepted-without-why': fixAcceptedWithoutWhy,
  'activity-format': fixActivityFormat,
  'alt-text-hides-evidence': fixAltTextHidesEvidence,
  'blame-words': fixBlameWords,
  braces: fixBraces,
  'choice-extra-text': fixChoiceExtraText,
  'choice-without-feedback': fixChoiceWithoutFeedback,
  'choice-without-link': fixChoiceWithoutLink,
  'citation-misplaced': fixCitationMisplaced,
  'component-attribute': fixComponentAttribute,
  'component-placement': fixComponentPlacement,
  'component-unclosed': fixComponentUnclosed,
  'dead-end': fixDeadEnd,
  'decision-without-question': fixDecisionWithoutQuestion,
  'duplicate-scene': fixDuplicateScene,
  'email-address': fixEmailAddress,
  emoji: fixEmoji,
  'empty-section': fixEmptySection,
  'ending-goes-on': fixEndingGoesOn,
  'exclamation-mark': fixExclamationMark,
  'feedback-opens-with-judgement': fixFeedbackOpensWithJudgement,
  'feedback-too-long': fixFeedbackTooLong,
  'flag-never-read': fixFlagNeverRead,
  'flag-never-set': fixFlagNeverSet,
  'front-matter-field': fixFrontMatterField,
  'front-matter-missing': fixFrontMatterMissing,
  'front-matter-unknown-field': fixFrontMatterUnknownField,
  'front-matter-unreadable': fixFrontMatterUnreadable,
  'heading-empty': fixHeadingEmpty,
  'heading-level': fixHeadingLevel,
  'heading-reserved': fixHeadingReserved,
  'junction-branch-unreachable': fixJunctionBranchUnreachable,
  'junction-format': fixJunctionFormat,
  'link-scheme': fixLinkScheme,
  'link-words': fixLinkWords,
  'loop-without-exit': fixLoopWithoutExit,
  'missing-alt-text': fixMissingAltText,
  'missing-guidance': fixMissingGuidance,
  'missing-picture': fixMissingPicture,
  'missing-scene': fixMissingScene,
  'missing-section': fixMissingSection,
  'nhs-number': fixNhsNumber,
  'no-best-choice': fixNoBestChoice,
  'no-ending': fixNoEnding,
  'no-scene': fixNoScene,
  'path-minutes': fixPathMinutes,
  'phone-number': fixPhoneNumber,
  'poor-choice-without-intention': fixPoorChoiceWithoutIntention,
  postcode: fixPostcode,
  'raw-html': fixRawHtml,
  'real-looking-handle': fixRealLookingHandle,
  'real-organisation': fixRealOrganisation,
  'released-choices-reordered': fixReleasedChoicesReordered,
  'released-rename-to-nowhere': fixReleasedRenameToNowhere,
  'released-scene-gone': fixReleasedSceneGone,
  'released-verdict-changed': fixReleasedVerdictChanged,
  'remember-format': fixRememberFormat,
  'review-date-passed': fixReviewDatePassed,
  'review-dates-reversed': fixReviewDatesReversed,
  'sentence-length': fixSentenceLength,
  'set-up-too-long': fixSetUpTooLong,
  'single-choice': fixSingleChoice,
  'text-after-choices': fixTextAfterChoices,
  'text-before-first-scene': fixTextBeforeFirstScene,
  'two-ways-on': fixTwoWaysOn,
  'unknown-audience': fixUnknownAudience,
  'unknown-component': fixUnknownComponent,
  'unknown-outcome': fixUnknownOutcome,
  'unknown-source': fixUnknownSource,
  'unreachable-scene': fixUnreachableScene,
  'unsupported-character': fixUnsupportedCharacter,
  'unsupported-markdown': fixUnsupportedMarkdown,
  'verdict-missing': fixVerdictMissing,
  'verdict-unknown': fixVerdictUnknown,
  'when-branch-unreachable': fixWhenBranchUnreachable,
  'word-should': fixWordShould,
};

export type AnyRule = (Diagnostic | ReleaseDiagnostic)['rule'];
