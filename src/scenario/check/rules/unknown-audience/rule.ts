import { diagnose } from '../../../diagnostic.ts';
import { nearestNames } from '../../../nearest-names.ts';
import type { CheckRule } from '../../check-rule.ts';

const audiences: readonly string[] = ['everyone', 'managers', 'communications'];

/** An audience that no pathway is made for. */
export const unknownAudience: CheckRule = ({ story, notes }) =>
  story.audience
    .filter((audience) => !audiences.includes(audience))
    .map((audience) =>
      diagnose('unknown-audience', notes.placeOfField('audience'), {
        audience,
        nearest: nearestNames(audience, audiences),
      }),
    );
