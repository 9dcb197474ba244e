import type { StandingEvent } from '../../../events/index.ts';
import { isNothing } from '../cells/clean-cell.ts';
import { readStatus } from '../cells/read-status.ts';
import { findIdentity } from '../headers/find-scorm-report.ts';
import { foldHeader } from '../headers/fold-header.ts';
import { findMoodleWord } from '../headers/moodle-words.ts';
import { quote } from '../table/table-reading.ts';
import { identityKey, nobody, readIdentity } from './identity.ts';
import { nameCourses } from './name-courses.ts';
import { readDateCell } from './read-cells.ts';
import { sayRepeatedPerson } from './say-repeated.ts';
import type { Shape, ShapeContext } from './shape.ts';

/**
 * Moodle's activity completion: who in a column without a name, then what else the site shows of people, then
 * two columns for each activity, called by its title and by nothing: a state and a date. 'Not completed' may
 * be somebody who has never begun; the report does not tell them apart.
 */
export const moodleCompletion: Shape = {
  shape: 'moodle-completion',
  open(header, context) {
    const activities = findActivities(header);
    if (activities.length === 0 || !hasStates(activities, context)) return null;
    const { reading } = context;
    const first = activities[0]?.index ?? 0;
    const who = { ...findIdentity(header.slice(0, first)), learnerName: 0 };
    const dates = { order: context.dateOrder, language: findLanguage(header.slice(1, first)) };
    const courses = nameCourses(activities, context);
    const isByName = who.email === undefined && who.learnerId === undefined;
    const seen = new Map<string, number | null>();
    reading.note(
      'An activity completion report calls somebody who has never begun ‘Not completed’ too. Add the SCORM report to tell them apart.',
    );
    return {
      isRaw: false,
      fewestCells: first + activities.length * 2,
      mayRepeatHeaders: true,
      read(cells) {
        const identity = readIdentity(cells, who);
        if (!identity) return reading.problem(nobody, cells.join(' '));
        const key = identityKey(identity);
        const earlier = seen.get(key);
        if (earlier !== undefined)
          return reading.problem(sayRepeatedPerson(earlier, 'person', isByName), cells.join(' '));
        seen.set(key, reading.row);
        for (const { index, courseId } of courses) {
          const standing = readState(cells[index] ?? '', context);
          if (standing === null) continue;
          const isCompleted = standing.completion === 'completed';
          const date = isCompleted ? (cells[index + 1] ?? '') : '';
          const at = readDateCell(date, dates, reading);
          reading.event({ kind: 'standing', ...identity, courseId, at, ...standing });
        }
      },
      end() {},
    };
  },
};

/** From the end: a title and an empty header, as often as they come. The first column has no name either. */
function findActivities(header: readonly string[]): { index: number; title: string }[] {
  const cells = header.map(foldHeader);
  const found: { index: number; title: string }[] = [];
  for (let index = cells.length - 2; index >= 1; index -= 2) {
    if (cells[index] === '' || cells[index + 1] !== '') break;
    found.unshift({ index, title: header[index]?.trim() ?? '' });
  }
  const before = cells.slice(1, found[0]?.index ?? 1);
  return cells[0] === '' && before.every((cell) => cell !== '') ? found : [];
}

/** A header that happens to have gaps is not enough: some row must hold a state. */
function hasStates(activities: readonly { index: number }[], { sample }: ShapeContext): boolean {
  return (
    sample.every((cells) => cells.every((cell) => cell === '')) ||
    sample.some((cells) => activities.some(({ index }) => readStatus(cells[index] ?? '') !== null))
  );
}

function findLanguage(header: readonly string[]): string {
  return header.flatMap(findMoodleWord)[0]?.language ?? '';
}

function readState(
  cell: string,
  { reading }: ShapeContext,
): Pick<StandingEvent, 'completion' | 'success' | 'scoreScaled'> | null {
  const status = isNothing(cell) ? null : readStatus(cell);
  if (status) return { ...status, scoreScaled: null };
  reading.problem(
    `The state ${quote(cell)} is not known. Expected Completed or Not completed, in English, Welsh, German, French, Spanish or Polish. This activity was left out for this learner.`,
    cell,
  );
  return null;
}
