import type { ListedPerson } from '../read/reading.ts';
import type { Person } from './person.ts';
import type { Learner, Listed } from './records.ts';

/** What is said of somebody, the staff list before the records. In whatever order the files were read. */
export function describeLearner({ list, records, matchedName, isAmbiguous }: Person): Learner {
  const rows = list.toSorted(latestFirst);
  return {
    learnerId: firstOf(rows, 'learnerId') || leastOf(records.map(({ learnerId }) => learnerId)),
    email: firstOf(rows, 'email') || leastOf(records.map(({ email }) => email)),
    name: firstOf(rows, 'learnerName') || leastOf(records.map(({ learnerName }) => learnerName)),
    listed: rows.length > 0 ? describeListed(rows) : null,
    hasRecord: records.length > 0,
    matchedName,
    isAmbiguous,
  };
}

function describeListed(rows: readonly ListedPerson[]): Listed {
  return {
    department: firstOf(rows, 'department'),
    staffGroup: firstOf(rows, 'staffGroup'),
    dueOn: leastOf(rows.map(({ dueOn }) => dueOn)),
    startedOn: firstOf(rows, 'startedOn'),
  };
}

/** Somebody who is listed twice has moved: the post that began last is the one that counts. */
function latestFirst(a: ListedPerson, b: ListedPerson): number {
  const later = compare(b.startedOn, a.startedOn);
  return later || compare(JSON.stringify(a), JSON.stringify(b));
}

function firstOf(
  rows: readonly ListedPerson[],
  field: Exclude<keyof ListedPerson, 'isRequired'>,
): string {
  return rows.map((row) => row[field].trim()).find((text) => text !== '') ?? '';
}

/** The first in order of letters that is not empty, so that the order of files does not matter. */
export function leastOf(texts: readonly string[]): string {
  const said = texts.map((text) => text.trim()).filter((text) => text !== '');
  return said.reduce((least, text) => (compare(text, least) < 0 ? text : least), said[0] ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
