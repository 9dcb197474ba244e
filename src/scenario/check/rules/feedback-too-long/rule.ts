import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { feedbackOf } from '../../decisions.ts';

const mostWords = 60;

/** A feedback of more words than people read before they go on. */
export const feedbackTooLong: CheckRule = (read) =>
  feedbackOf(read)
    .filter(({ feedback }) => feedback.words.length > mostWords)
    .map(({ feedback }) =>
      diagnose('feedback-too-long', feedback.place, { words: feedback.words.length }),
    );
