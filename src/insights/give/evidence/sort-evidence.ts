import type { PersonRow } from '../../answer/answers.ts';
import { nameOf } from '../../show/say-people.ts';
import { isOutstanding } from '../sheets/people-sheet.ts';

/** Completions first, then who is outstanding, each in the order of names. */
export function sortEvidence(people: readonly PersonRow[]): PersonRow[] {
  return people.toSorted(
    (a, b) =>
      Number(isOutstanding(a)) - Number(isOutstanding(b)) ||
      inAlphabet.compare(nameOf(a), nameOf(b)) ||
      inAlphabet.compare(a.learnerId, b.learnerId),
  );
}

const inAlphabet = new Intl.Collator('en-GB', { numeric: true });
