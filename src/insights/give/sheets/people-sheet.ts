import type { PersonRow } from '../../answer/answers.ts';
import { columns, type Sheet } from './sheet.ts';

/** Everybody who is given, a row each, in their order. What the columns are called can be read back here. */
export function listPeople(name: string, people: readonly PersonRow[]): Sheet {
  return {
    name,
    columns: columns(
      ['Staff number', 14],
      ['Name', 28],
      ['Email', 30],
      ['Department', 22],
      ['Staff group', 22],
      ['State', 13],
      ['Overdue', 9],
      ['Due', 12],
      ['Completed', 12],
      ['Result', 10],
      ['Best score', 11],
      ['Attempts', 9],
      ['Completed very fast', 18],
      ['Release', 9],
      ['Completion inferred from a score', 30],
    ),
    rows: people.map((one) => [
      ...[one.learnerId, one.name, one.email, one.department, one.staffGroup],
      one.state === 'not known' ? 'unknown' : one.state,
      ...[one.isOverdue ? 'yes' : 'no', one.dueOn, one.completedOn],
      one.success === 'unknown' ? '' : one.success,
      one.scoreScaled === null ? null : { share: one.scoreScaled },
      ...[one.attempts, one.isTooFast ? 'yes' : 'no', one.release],
      one.isInferred ? 'yes' : 'no',
    ]),
  };
}

/** Whom to remind: also somebody of whom no source says whether they completed. */
export function isOutstanding({ state }: PersonRow): boolean {
  return state !== 'completed';
}
