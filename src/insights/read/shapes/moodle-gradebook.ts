import { isNothing } from '../cells/clean-cell.ts';
import { findGradeColumns, type GradedActivity } from '../headers/find-grade-columns.ts';
import { findIdentity } from '../headers/find-scorm-report.ts';
import { hasIdentity, identityKey, nobody, readIdentity } from './identity.ts';
import { nameCourses } from './name-courses.ts';
import { readScoreCell } from './read-cells.ts';
import { sayRepeatedPerson } from './say-repeated.ts';
import type { Shape, ShapeContext } from './shape.ts';

/**
 * Moodle's gradebook export: a person a row, a grade for each activity. A grade is no status, and `-` may be
 * somebody who has begun, so completion is unknown. The last column is when HR last downloaded the file, and
 * no date of a learner's.
 */
export const moodleGradebook: Shape = {
  shape: 'moodle-gradebook',
  open(header, context) {
    const activities = findGradeColumns(header);
    const who = findIdentity(header);
    if (activities.length === 0 || !hasIdentity(who)) return null;
    const { reading } = context;
    const courses = nameCourses(activities, context);
    const isByName = who.email === undefined && who.learnerId === undefined;
    const seen = new Map<string, number | null>();
    reading.note(
      'A gradebook has grades and no status, so it does not say who has completed. Grades shown as points are taken to be out of 100, which is what Moodle gives SCORM packages.',
    );
    return {
      isRaw: false,
      fewestCells: Math.max(...activities.flatMap(listColumns)) + 1,
      mayRepeatHeaders: false,
      read(cells) {
        const identity = readIdentity(cells, who);
        if (!identity) return reading.problem(nobody, cells.join(' '));
        const key = identityKey(identity);
        const earlier = seen.get(key);
        if (earlier !== undefined) {
          return reading.problem(sayRepeatedPerson(earlier, 'person', isByName), cells.join(' '));
        }
        seen.set(key, reading.row);
        for (const course of courses) {
          reading.event({
            kind: 'standing',
            ...identity,
            courseId: course.courseId,
            at: null,
            completion: 'unknown',
            success: 'unknown',
            scoreScaled: readGrade(cells, course, context),
          });
        }
      },
      end() {},
    };
  },
};

/** A percentage says what it is out of, points do not; a letter is no number at all. */
function readGrade(
  cells: readonly string[],
  { percentage, real }: GradedActivity,
  { reading }: ShapeContext,
): number | null {
  const share = cells[percentage ?? -1] ?? '';
  if (!isNothing(share)) return readScoreCell(share, reading, isShare(share) ? 1 : 100);
  return readScoreCell(cells[real ?? -1] ?? '', reading);
}

/** A spreadsheet holds 80 % as 0.8, and shows it as a percentage. */
function isShare(cell: string): boolean {
  return /^0[.,]\d+$/.test(cell) || cell === '1';
}

function listColumns({ real, percentage, letter }: GradedActivity): number[] {
  return [real, percentage, letter].filter((index) => index !== undefined);
}
