// What Moodle's SCORM reports have in common. They have no status: where the report was made without a column
// for the SCO, nobody can say from it who has completed. With one, its cell is the raw score where the package
// reported one, and else the status as a word.
import type { AttemptEvent, LearnerIdentity, StandingEvent } from '../../../events/index.ts';
import { isDash, isNothing } from '../cells/clean-cell.ts';
import type { DateSettings } from '../cells/read-date.ts';
import { readScore } from '../cells/read-score.ts';
import { readStatus, type Status } from '../cells/read-status.ts';
import type { ScormReport } from '../headers/find-scorm-report.ts';
import { quote } from '../table/table-reading.ts';
import { identityKey, nobody, readIdentity } from './identity.ts';
import { readAttemptCell, readDateCell, readScoreCell } from './read-cells.ts';
import { sayRepeatedPerson } from './say-repeated.ts';
import type { ShapeContext } from './shape.ts';

/** Gives a function that reads a row's attempt and tells of it; null: the row has none to add to. */
export function createScormRowReader(report: ScormReport, context: ShapeContext): ScormRowReader {
  const { reading } = context;
  const courseId = nameCourse(report, context);
  const dates: DateSettings = { order: context.dateOrder, language: report.language };
  const isByName = report.who.email === undefined && report.who.learnerId === undefined;
  const seen = new Map<string, number | null>();
  return (cells) => {
    const who = readIdentity(cells, report.who);
    if (!who) {
      reading.problem(nobody, cells.join(' '));
      return null;
    }
    const attemptCell = cells[report.attempt] ?? '';
    const key = `${identityKey(who)} ${attemptCell}`;
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      reading.problem(sayRepeatedPerson(earlier, 'learner and attempt', isByName), cells.join(' '));
      return null;
    }
    seen.set(key, reading.row);
    if (isDash(attemptCell)) {
      reading.event({ kind: 'standing', ...who, courseId, at: null, ...notAttempted });
      return null;
    }
    const attempt = readAttemptCell(attemptCell, reading);
    const result = readResultCells(cells, report, context);
    const at = readDateCell(cells[report.lastAccessedOn ?? -1] ?? '', dates, reading);
    if (attempt === null) {
      reading.event({ kind: 'standing', ...who, courseId, at, ...result });
      return null;
    }
    const startedAt = readDateCell(cells[report.startedOn ?? -1] ?? '', dates, reading);
    const given: Given = { ...who, courseId, attempt };
    const unsaid = { durationMs: null, release: '' };
    reading.event({ kind: 'attempt', ...given, at, startedAt, ...result, ...unsaid });
    return given;
  };
}

/** One SCO gives the course its title. Of several, none is the whole. */
function nameCourse({ scos }: ScormReport, { courseId, fileTitle, reading }: ShapeContext): string {
  if (courseId !== '') return courseId;
  const [only, ...others] = scos;
  if (only && others.length === 0) return only.title;
  reading.note(
    `The report does not say which course it is about, so it is called by the file's name, ${quote(fileTitle)}.`,
  );
  return fileTitle;
}

function readResultCells(
  cells: readonly string[],
  report: ScormReport,
  context: ShapeContext,
): Result {
  const scoCells = report.scos
    .map(({ index }) => cells[index] ?? '')
    .filter((cell) => !isNothing(cell));
  const [only] = scoCells;
  const scores = scoCells.map((cell) => readScore(cell));
  const isScore = scoCells.length === 1 && scores[0]?.problem === '';
  const scoreCell = isScore && only?.includes('/') ? only : (cells[report.score] ?? '');
  const words = scoCells.filter((_, index) => scores[index]?.problem === 'is not a number');
  const status = readWords(words, scoCells.length, context);
  const isUnfinished =
    words.length > 0 &&
    (status.completion === 'incomplete' || status.completion === 'not attempted');
  // Moodle's Score is 0 where the package reported none, and a word says that it did not.
  const isUnsaid = words.length > 0 && Number(scoreCell) === 0;
  const scoreScaled = isUnfinished || isUnsaid ? null : readScoreCell(scoreCell, context.reading);
  return { ...status, scoreScaled };
}

/** Over several SCOs the course is completed, or passed, when all of them are. */
function readWords(words: readonly string[], scos: number, { reading }: ShapeContext): Status {
  const statuses = words.flatMap((word) => {
    const status = readStatus(word);
    if (status) return [status];
    reading.problem(
      `The status ${quote(word)} is not known. Expected a score, or Passed, Failed, Completed, Incomplete, Browsed or Not attempted. The rest of the row counts, without a status.`,
      word,
    );
    return [];
  });
  const all = (test: (status: Status) => boolean) =>
    statuses.length === scos && statuses.every(test);
  const some = (test: (status: Status) => boolean) => statuses.some(test);
  const isBehind = some(({ completion }) => ['incomplete', 'not attempted'].includes(completion));
  return {
    completion:
      statuses.length > 0 && all(({ completion }) => completion === 'not attempted')
        ? 'not attempted'
        : isBehind
          ? 'incomplete'
          : statuses.length > 0 && all(({ completion }) => completion === 'completed')
            ? 'completed'
            : 'unknown',
    success: some(({ success }) => success === 'failed')
      ? 'failed'
      : statuses.length > 0 && all(({ success }) => success === 'passed')
        ? 'passed'
        : 'unknown',
  };
}

const notAttempted: Result = { completion: 'not attempted', success: 'unknown', scoreScaled: null };

/** Whose attempt a row is about. */
export type Given = LearnerIdentity & Pick<AttemptEvent, 'courseId' | 'attempt'>;
export type ScormRowReader = (cells: readonly string[]) => Given | null;
type Result = Pick<StandingEvent, 'completion' | 'success' | 'scoreScaled'>;
