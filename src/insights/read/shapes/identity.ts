import type { LearnerIdentity } from '../../../events/index.ts';
import { isDash } from '../cells/clean-cell.ts';

/** Who a row is about, by the columns that hold it; null: nobody is named. */
export function readIdentity(
  cells: readonly string[],
  columns: IdentityColumns,
): LearnerIdentity | null {
  const learnerId = readCell(cells, columns.learnerId);
  const email = readCell(cells, columns.email);
  const full = readCell(cells, columns.learnerName);
  const parts = [readCell(cells, columns.firstName), readCell(cells, columns.lastName)];
  const learnerName = full || parts.filter((part) => part !== '').join(' ');
  return learnerId || email || learnerName ? { learnerId, email, learnerName } : null;
}

/** The same for every row about one person, as far as the file can say. */
export function identityKey({ learnerId, email, learnerName }: LearnerIdentity): string {
  if (learnerId !== '') return `id ${learnerId.toLowerCase()}`;
  if (email !== '') return `email ${email.toLowerCase()}`;
  return `name ${learnerName}`;
}

/** A cell that may not be there, or holds a dash for nothing. */
export function readCell(cells: readonly string[], index: number | undefined): string {
  const cell = index === undefined ? '' : (cells[index] ?? '');
  return isDash(cell) ? '' : cell;
}

export function hasIdentity(columns: IdentityColumns): boolean {
  return Object.values(columns).some((index) => index !== undefined);
}

export const nobody =
  'The row does not say who it is about: there is no name, email address or number in it. It was left out; fill one of them in the file.';

/** Places in a row. */
export interface IdentityColumns {
  learnerId?: number | undefined;
  email?: number | undefined;
  learnerName?: number | undefined;
  firstName?: number | undefined;
  lastName?: number | undefined;
}
