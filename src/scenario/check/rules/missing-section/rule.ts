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

/** A story without its debrief or its questions for the organisation, or with empty ones. */
export const missingSection: CheckRule = ({ notes }) =>
  expected.flatMap(({ id, heading, purpose }) => {
    const section = notes.sections.find((one) => one.id === id);
    if (section?.isEmpty) return [diagnose('empty-section', section.place, { heading })];
    const last = notes.scenes.at(-1)?.place ?? { line: 1, column: 1 };
    return section ? [] : [diagnose('missing-section', last, { heading, purpose })];
  });
