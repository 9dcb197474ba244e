import { findScormReport } from '../headers/find-scorm-report.ts';
import { openScormReader } from './moodle-basic.ts';
import type { Shape } from './shape.ts';

/** Moodle's SCORM objectives report. Moodle 4.5 leaves the objectives' cells out, so the attempts are what it tells. */
export const moodleObjectives: Shape = {
  shape: 'moodle-objectives',
  open(header, context) {
    const report = findScormReport(header);
    if (!report || report.items.size > 0 || report.objectives.length === 0) return null;
    context.reading.note(
      'The columns of objectives were not used: what is shown here comes from attempts and decisions.',
    );
    return openScormReader(report, context);
  },
};
