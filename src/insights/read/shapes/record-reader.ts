import type { AttemptEvent, DecisionEvent, LearnerIdentity } from '../../../events/index.ts';
import { isDash, isNothing } from '../cells/clean-cell.ts';
import type { DateSettings } from '../cells/read-date.ts';
import type { MappedField } from '../reading.ts';
import { RowFingerprints } from '../table/row-fingerprints.ts';
import { quote } from '../table/table-reading.ts';
import { identityKey, nobody, readIdentity } from './identity.ts';
import { pickIdentity } from './person-reader.ts';
import { createPlaceReader } from './place-reader.ts';
import { readAttemptCell, readDateCell, readScoreCell } from './read-cells.ts';
import { readDurationCell, readResultCell, readStatusCells } from './read-mapped-cells.ts';
import { sayRepeated } from './say-repeated.ts';
import type { RowReader, ShapeContext } from './shape.ts';

/**
 * Reads records of training by the columns that HR named. A row with an interaction is a decision, and the
 * first of an attempt tells of the attempt too; a row with an attempt, a start or a time spent is an attempt;
 * any other row is where a learner stands.
 */
export function createRecordReader(
  columns: ReadonlyMap<MappedField, number>,
  context: ShapeContext,
): RowReader {
  const { reading } = context;
  const reader = new RecordReader(columns, context);
  const readPlace = createPlaceReader(columns, context);
  const fingerprints = new RowFingerprints();
  return {
    isRaw: false,
    fewestCells: Math.max(0, ...columns.values()) + 1,
    mayRepeatHeaders: false,
    read(cells) {
      const who = readIdentity(cells, pickIdentity(columns));
      if (!who) return reading.problem(nobody, cells.join(' '));
      const earlier = fingerprints.findCells(cells, reading.row ?? 0);
      if (earlier !== 0) return reading.problem(sayRepeated(earlier), cells.join(' '));
      readPlace(cells, who);
      reader.read(cells, who);
    },
    end() {},
  };
}

class RecordReader {
  readonly #columns: ReadonlyMap<MappedField, number>;
  readonly #context: ShapeContext;
  readonly #dates: DateSettings;
  readonly #outOf: 1 | 100;
  readonly #isOfAttempts: boolean;
  /** How often something was met: attempts of a learner, decisions in a scene. */
  readonly #counts = new Map<string, number>();

  constructor(columns: ReadonlyMap<MappedField, number>, context: ShapeContext) {
    this.#columns = columns;
    this.#context = context;
    this.#dates = { order: context.dateOrder, language: '' };
    this.#outOf = findScale(columns.get('score'), context.sample);
    this.#isOfAttempts = ['attempt', 'startedAt', 'duration'].some((field) =>
      [...columns.keys()].some((key) => key === field),
    );
    this.#note();
  }

  read(cells: readonly string[], who: LearnerIdentity): void {
    const { reading } = this.#context;
    const cell = (field: MappedField) => cells[this.#columns.get(field) ?? -1] ?? '';
    const courseId = this.#nameCourse(cell('courseId'));
    const learner = `${identityKey(who)}\n${courseId}`;
    const interactionId = cell('interactionId');
    const isDecision = !isNothing(interactionId);
    const attempt = this.#readAttempt(cell('attempt'), learner, isDecision);
    if (isDecision && attempt !== null) {
      this.#tellDecision(cell, { ...who, courseId, attempt, interactionId }, learner);
      if (this.#count(`attempt ${attempt} ${learner}`) > 1 || !this.#hasResult()) return;
    }
    const said = readStatusCells(cell('completion'), cell('success'), reading);
    // A dash where the attempt should be: there was none.
    const isUnbegun = isDash(cell('attempt')) && said.completion === 'unknown';
    const status = isUnbegun ? { ...said, completion: 'not attempted' as const } : said;
    const scoreScaled = readScoreCell(cell('score'), reading, this.#outOf);
    const at = isDecision ? null : readDateCell(cell('at'), this.#dates, reading);
    if (attempt === null || !(this.#isOfAttempts || isDecision)) {
      reading.event({ kind: 'standing', ...who, courseId, at, ...status, scoreScaled });
      return;
    }
    const startedAt = readDateCell(cell('startedAt'), this.#dates, reading);
    const durationMs = readDurationCell(cell('duration'), reading);
    const result = { ...status, scoreScaled, startedAt, durationMs, release: '' };
    reading.event({ kind: 'attempt', ...who, courseId, attempt, at, ...result });
  }

  #tellDecision(cell: CellOf, given: DecisionOf, learner: string): void {
    const { reading } = this.#context;
    reading.event({
      kind: 'decision',
      ...given,
      response: cell('response'),
      result: readResultCell(cell('result')),
      nth: this.#count(`${given.interactionId}\n${given.attempt} ${learner}`),
      at: readDateCell(cell('at'), this.#dates, reading),
      latencyMs: readDurationCell(cell('latency'), reading),
    });
  }

  #nameCourse(cell: string): string {
    if (!isNothing(cell)) return cell;
    const { courseId, fileTitle, reading } = this.#context;
    if (courseId !== '') return courseId;
    reading.note(
      `Not every row says which course it is about; those that do not are called by the file's name, ${quote(fileTitle)}.`,
    );
    return fileTitle;
  }

  /** Null: the row is about no attempt that could be told from others. */
  #readAttempt(cell: string, learner: string, isDecision: boolean): number | null {
    if (this.#columns.has('attempt')) {
      return isNothing(cell) ? null : readAttemptCell(cell, this.#context.reading);
    }
    return isDecision ? 1 : this.#isOfAttempts ? this.#count(`attempts ${learner}`) : null;
  }

  #count(key: string): number {
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count;
  }

  #hasResult(): boolean {
    return resultFields.some((field) => this.#columns.has(field));
  }

  #note(): void {
    const { reading } = this.#context;
    const has = (field: MappedField) => this.#columns.has(field);
    if (!has('attempt') && has('interactionId')) {
      reading.note('No column holds the attempt, so all decisions count as of attempt 1.');
    } else if (!has('attempt') && this.#isOfAttempts) {
      reading.note(
        'No column holds the attempt, so attempts are counted in the order of the file.',
      );
    }
    if (has('score') && this.#outOf === 1) {
      reading.note(
        'Scores were taken to be from 0 to 1, because the first rows have fractions of 1.',
      );
    }
  }
}

/**
 * Whether a column of scores is from 0 to 1, as spreadsheets hold percentages, or from 0 to 100: by most of the
 * first rows, so that one slip does not decide for all.
 */
function findScale(index: number | undefined, sample: readonly (readonly string[])[]): 1 | 100 {
  if (index === undefined) return 100;
  const scores = sample
    .map((row) => row[index] ?? '')
    .filter((cell) => /^\d+(?:[.,]\d+)?$/.test(cell))
    .map((cell) => Number(cell.replace(',', '.')))
    .filter((score) => score > 0);
  const shares = scores.filter((score) => score <= 1);
  const hasFraction = shares.some((score) => score < 1);
  return hasFraction && shares.length * 2 > scores.length ? 1 : 100;
}

const resultFields: readonly MappedField[] = [
  ...(['completion', 'success', 'score', 'startedAt', 'duration'] as const),
];

type CellOf = (field: MappedField) => string;
type DecisionOf = LearnerIdentity &
  Pick<AttemptEvent, 'courseId' | 'attempt'> &
  Pick<DecisionEvent, 'interactionId'>;
