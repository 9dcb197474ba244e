import { findScormReport, type ScormReport } from '../headers/find-scorm-report.ts';
import { createScormRowReader } from './read-scorm-row.ts';
import type { RowReader, Shape, ShapeContext } from './shape.ts';

/** Moodle's SCORM basic report: an attempt a row, and a row of dashes for whoever has none. */
export const moodleBasic: Shape = {
  shape: 'moodle-basic',
  open(header, context) {
    const report = findScormReport(header);
    if (!report || report.items.size > 0 || report.objectives.length > 0) return null;
    return openScormReader(report, context);
  },
};

/** Reads attempts alone, whatever else the report has. */
export function openScormReader(report: ScormReport, context: ShapeContext): RowReader {
  const readRow = createScormRowReader(report, context);
  return {
    ...describeScormRows(report, context),
    read(cells) {
      readRow(cells);
    },
  };
}

/** What holds for the rows of all of Moodle's SCORM reports. */
export function describeScormRows(
  report: ScormReport,
  { reading }: ShapeContext,
): Omit<RowReader, 'read'> {
  if (report.scos.length === 0) {
    reading.note(
      'The report has no column for the package, so it does not say who has completed or passed: only attempts and scores are known from it. In Moodle, set Track details to Yes before you export, or add an activity completion report.',
    );
  }
  const last = Math.max(report.score, ...report.scos.map(({ index }) => index));
  return {
    isRaw: false,
    fewestCells: last + 1,
    mayRepeatHeaders: false,
    end() {},
  };
}
