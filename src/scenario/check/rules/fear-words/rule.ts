import { diagnose } from '../../../diagnostic.ts';
import { findInAuthorsWords, firstWords } from '../../../language/find-words.ts';
import type { Passage } from '../../../language/passages.ts';
import { splitSentences } from '../../../language/sentences.ts';
import type { CheckRule } from '../../check-rule.ts';

/** Where the story tells learners what follows; Debrief may say what guidance says, in proportion. */
const telling = new Set<Passage['kind']>(['narration', 'feedback', 'ending', 'activity']);

const living = 'your (?:own )?(?:registration|PIN|job|career|licence|livelihood)';
const may =
  "you(?:['\u2019](?:ll|d)| could| can| may| might| will| would)(?: even| easily| well| also| soon| now)?";

/** A new threat is a line here. */
const threats = new RegExp(
  [
    `\\b${may} (?:lose|be losing|forfeit) ${living}\\b`,
    `\\b${may} be (?:struck off|sacked|fired|dismissed|disciplined|prosecuted|sent to (?:prison|jail))\\b`,
    `\\byou(?:['\u2019]re| are)? risk(?:ing)? (?:losing )?${living}\\b`,
    `\\b(?:could|can|may|might|will|would)(?: even| easily| well| also)? (?:cost you|end|ruin|wreck|destroy|finish) ${living}\\b`,
    `\\b${living} (?:is|could be|may be|might be|will be|would be) (?:at risk|at stake|in danger|on the line|over|gone|finished)\\b`,
    '\\bcareer[- ]ending\\b|\\bruin(?:s|ed|ing)? your (?:career|life)\\b|\\bthe end of your career\\b',
    '\\b(?:sacked|fired|dismissed) on the spot\\b',
  ].join('|'),
  'gi',
);

/** What people fear, or are told not to fear, is no threat. */
const feared =
  /\b(?:worr(?:y|ies|ied)|fears?|feared|afraid|scared|wonders?|wondered|whether|nobody|no one|never|not|[a-z]+n['\u2019]t)\b/i;

/** A threat to the learner's job or registration where the story tells what follows from a choice. */
export const fearWords: CheckRule = (read) =>
  findInAuthorsWords(read, threats, isTelling).flatMap(({ words, place, passage, start }) => {
    const sentence = splitSentences(passage.text).findLast((one) => one.start <= start);
    if (feared.test(passage.text.slice(sentence?.start ?? 0, start))) return [];
    const near = firstWords(sentence?.text ?? words, 10);
    return [diagnose('fear-words', place, { found: words, near })];
  });

function isTelling({ kind, voice }: Passage): boolean {
  return telling.has(kind) && voice === 'author';
}
