import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { feedbackOf } from '../../decisions.ts';

const fewestSentences = 2;
const reason =
  /\b(?:because|since|so|as a result|means?|meant|meaning|why|reasons?|therefore|otherwise|which is how|that way|if|unless|until|without|needs?|lets?|helps?|keeps?|protects?)\b/i;

/** A feedback that explains nothing: one sentence, or no reason and nothing cited. */
export const feedbackWithoutWhy: CheckRule = (read) =>
  feedbackOf(read)
    .filter(({ feedback: { sentences, sources } }) => {
      const isExplained = sources.length > 0 || sentences.some((words) => reason.test(words));
      return sentences.length < fewestSentences || !isExplained;
    })
    .map(({ feedback }) =>
      diagnose('feedback-without-why', feedback.place, { sentences: feedback.sentences.length }),
    );
