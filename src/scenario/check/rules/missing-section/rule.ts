import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';

const expected = [
  {
    id: 'debrief',
    heading: 'Debrief',
    purpose: 'It says what to carry away from the story.',
  },
  {
    id: 'in-your-organisation',
    heading: 'In your organisation',
    purpose: 'It asks what could be arranged locally, and feeds the checklist for managers.',
  },
];

/** A story without its debrief, or without its questions for the organisation. */
export const missingSection: CheckRule = ({ notes }) => {
  const last = notes.scenes.at(-1);
  if (!last) return [];
  return expected
    .filter(({ id }) => !notes.sections.some((section) => section.id === id))
    .map(({ heading, purpose }) => diagnose('missing-section', last.place, { heading, purpose }));
};
