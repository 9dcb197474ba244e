import type { Matching } from '../answer/answers.ts';
import { sayCount, sayMany, sayPeople } from './say-figures.ts';

/** How the records and the staff list fit, both ways. */
export function sayMatching(matching: Matching, hasStaffList: boolean): string {
  if (!hasStaffList) {
    return 'There is no staff list, so nobody could be matched with one.';
  }
  if (matching.isHidden) {
    return 'How the records and the staff list fit is not shown while small numbers are hidden.';
  }
  const { matched, byNameOnly, notInRecords, notInList, ambiguous } = matching;
  const rest = [
    ...(byNameOnly.length === 0 ? [] : [[byNameOnly.length, 'of these by name alone'] as const]),
    [notInRecords.length, 'on the list in no record'],
    [notInList.length, 'in the records but not on the list'],
  ] as const;
  const words = rest.map(([count, what]) => `${sayCount(count)} ${what}`);
  const unsure =
    ambiguous.length === 0
      ? ''
      : ` ${sayMany(ambiguous.length, 'record')} ${ambiguous.length === 1 ? 'fits' : 'fit'} more than one person, and ${ambiguous.length === 1 ? 'was' : 'were'} given to nobody.`;
  return `${sayPeople(matched)} matched, ${words.join(', ')}.${unsure}${sayLeftOut(matching)}`;
}

/** Who is in the records and not on the list is counted nowhere else. */
function sayLeftOut({ notInList, ambiguous }: Matching): string {
  const left = notInList.length + ambiguous.length;
  if (left === 0) return '';
  return ` ${sayPeople(left)} of the records ${left === 1 ? 'is' : 'are'} left out of scores, times and decisions, because the list does not say who ${left === 1 ? 'this is' : 'they are'}.`;
}
