import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { feedbackOf } from '../../decisions.ts';

/** A feedback without a citation. */
export const feedbackWithoutSource: CheckRule = (read) =>
  feedbackOf(read)
    .filter(({ feedback }) => feedback.sources.length === 0)
    .map(({ feedback }) => diagnose('feedback-without-source', feedback.place, {}));
