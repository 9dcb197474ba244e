import { readScore } from '../cells/read-score.ts';
import { readStatus } from '../cells/read-status.ts';
import { findFields } from '../headers/field-words.ts';
import { foldHeader } from '../headers/fold-header.ts';
import type { MappedField } from '../reading.ts';
import { quote } from '../table/table-reading.ts';
import { createPersonReader } from './person-reader.ts';
import type { Shape, ShapeContext } from './shape.ts';

/**
 * The establishment list, or an LMS's list of its users: who has to take the course. It has people and where
 * they work, and no sign of a record of training; a list of numbers or email addresses alone will do as well.
 */
export const staffList: Shape = {
  shape: 'staff-list',
  open(header, context) {
    const fields = findFields(header);
    if (!isAboutPeople(header, fields) || isRecord(fields, context)) return null;
    const columns = new Map([...fields].filter(([field]) => personFields.includes(field)));
    noteColumns(header, columns, context);
    return createPersonReader(columns, context);
  },
};

function isAboutPeople(header: readonly string[], fields: Fields): boolean {
  const hasKey = fields.has('learnerId') || fields.has('email');
  const hasName = fields.has('learnerName') || (fields.has('firstName') && fields.has('lastName'));
  const isPlaced = placeFields.some((field) => fields.has(field));
  const isNothingElse =
    header.filter((cell) => foldHeader(cell) !== '').length ===
    identityFields.filter((field) => fields.has(field)).length;
  return (isPlaced && (hasKey || hasName)) || (hasKey && isNothingElse);
}

/**
 * `Status` may be of an employment and `Grade` of a salary: what is in the column says whether the rows are
 * records of training.
 */
function isRecord(fields: Fields, { sample }: ShapeContext): boolean {
  const some = (field: MappedField, test: (cell: string) => boolean) => {
    const index = fields.get(field);
    return index !== undefined && sample.some((cells) => test(cells[index] ?? ''));
  };
  return (
    recordFields.some((field) => fields.has(field)) ||
    some('completion', (cell) => readStatus(cell) !== null) ||
    some('success', isOutcome) ||
    some('result', isOutcome) ||
    some('score', (cell) => readScore(cell).scoreScaled !== null)
  );
}

/** A word of passing or failing, or a score. */
function isOutcome(cell: string): boolean {
  return readStatus(cell) !== null || readScore(cell).scoreScaled !== null;
}

/** Columns that were chosen among several, or by a name that is not the plainest one. */
function noteColumns(header: readonly string[], columns: Fields, { reading }: ShapeContext): void {
  const say = (field: MappedField, plain: string, name: string) => {
    const cell = header[columns.get(field) ?? -1];
    if (cell === undefined || foldHeader(cell) === foldHeader(plain)) return;
    reading.note(`${name} was read from the column ${quote(cell)}.`);
  };
  say('learnerId', 'Employee number', 'The employee number');
  say('department', 'Department', 'The department');
  say('staffGroup', 'Staff group', 'The staff group');
  say('dueOn', 'Due date', 'The due date');
  say('startedOn', 'Start date', 'The start date');
}

type Fields = ReadonlyMap<MappedField, number>;

const identityFields: readonly MappedField[] = [
  ...(['learnerId', 'email', 'learnerName', 'firstName', 'lastName'] as const),
];
const placeFields: readonly MappedField[] = ['department', 'staffGroup', 'dueOn', 'startedOn'];
const personFields: readonly MappedField[] = [...identityFields, ...placeFields];
const recordFields: readonly MappedField[] = [
  ...(['courseId', 'attempt', 'duration', 'interactionId', 'response', 'startedAt'] as const),
];
