import { diagnose } from '../../../diagnostic.ts';
import { nearestNames } from '../../../nearest-names.ts';
import type { CheckRule } from '../../check-rule.ts';

/** A link to a page of guidance that is not there, or that a Markdown viewer could not follow. */
export const missingGuidance: CheckRule = ({ notes }, _graph, { guidance }) =>
  notes.guidance
    .filter(({ id, url }) => !guidance.includes(id) || url !== `../../content/guidance/${id}.md`)
    .map(({ id, url, place }) => {
      const nearest = guidance.includes(id) ? [id] : nearestNames(id, [...guidance]);
      return diagnose('missing-guidance', place, { url, nearest });
    });
