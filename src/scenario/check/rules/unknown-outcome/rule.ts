import { diagnose } from '../../../diagnostic.ts';
import { nearestNames } from '../../../nearest-names.ts';
import type { CheckRule } from '../../check-rule.ts';

/** An outcome code that `content/outcomes.yaml` does not hold. */
export const unknownOutcome: CheckRule = ({ story, notes }, _graph, { outcomes }) =>
  story.outcomes
    .filter((outcome) => !outcomes.includes(outcome))
    .map((outcome) =>
      diagnose('unknown-outcome', notes.placeOfField('outcomes'), {
        outcome,
        nearest: nearestNames(outcome, outcomes),
      }),
    );
