import type { PersonRow } from '../answer/answers.ts';
import { sayCount, sayPeople } from '../show/say-figures.ts';
import { isOutstanding } from './sheets/people-sheet.ts';

/** How many there are to remind. Of some it may not be known whether they completed. */
export function sayOutstanding(people: readonly PersonRow[]): string {
  if (people.length === 0) return 'Nobody is listed.';
  const outstanding = people.filter(isOutstanding);
  if (outstanding.length === 0) return 'Nobody is outstanding.';
  const unsure = outstanding.filter(({ state }) => state === 'not known').length;
  const many =
    outstanding.length === 1 ? 'One person has' : `${sayPeople(outstanding.length)} have`;
  if (unsure === 0) return `${many} not completed.`;
  if (unsure === outstanding.length) {
    return `Of ${sayPeople(unsure)} it is not known whether they completed.`;
  }
  return `${sayPeople(outstanding.length)} are outstanding. Of ${sayCount(unsure)} of them it is not known whether they completed.`;
}
