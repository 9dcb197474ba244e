import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';

/** A debrief, or questions for the organisation, without a word in it. */
export const emptySection: CheckRule = ({ notes }) =>
  notes.sections
    .filter(({ isEmpty }) => isEmpty)
    .map(({ heading, place }) => diagnose('empty-section', place, { heading }));
