import type { CheckRule } from './check-rule.ts';
import { abbreviationUnexplained } from './rules/abbreviation-unexplained/rule.ts';
import { altTextHidesEvidence } from './rules/alt-text-hides-evidence/rule.ts';
import { blameWords } from './rules/blame-words/rule.ts';
import { colourOnly } from './rules/colour-only/rule.ts';
import { emailAddress } from './rules/email-address/rule.ts';
import { emoji } from './rules/emoji/rule.ts';
import { exclamationMark } from './rules/exclamation-mark/rule.ts';
import { fearWords } from './rules/fear-words/rule.ts';
import { linkWords } from './rules/link-words/rule.ts';
import { nhsNumber } from './rules/nhs-number/rule.ts';
import { phoneNumber } from './rules/phone-number/rule.ts';
import { postcode } from './rules/postcode/rule.ts';
import { readingAgeRule } from './rules/reading-age/rule.ts';
import { realLookingHandle } from './rules/real-looking-handle/rule.ts';
import { realOrganisation } from './rules/real-organisation/rule.ts';
import { sentenceLength } from './rules/sentence-length/rule.ts';
import { wordShould } from './rules/word-should/rule.ts';

/** Every rule about how a story reads. A new rule is a folder and a line here. */
export const languageRules: readonly CheckRule[] = [
  readingAgeRule,
  sentenceLength,
  abbreviationUnexplained,
  wordShould,
  exclamationMark,
  emoji,
  blameWords,
  fearWords,
  altTextHidesEvidence,
  linkWords,
  colourOnly,
  phoneNumber,
  nhsNumber,
  emailAddress,
  postcode,
  realLookingHandle,
  realOrganisation,
];
