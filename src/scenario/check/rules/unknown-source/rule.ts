import { diagnose } from '../../../diagnostic.ts';
import { nearestNames } from '../../../nearest-names.ts';
import type { CheckRule } from '../../check-rule.ts';

/** A citation of something that `content/sources.yaml` does not hold. */
export const unknownSource: CheckRule = ({ notes }, _graph, { sources }) =>
  notes.citations
    .filter(({ source }) => !sources.includes(source))
    .map(({ source, place }) =>
      diagnose('unknown-source', place, { source, nearest: nearestNames(source, sources) }),
    );
