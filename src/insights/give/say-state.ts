import type { PersonRow } from '../answer/answers.ts';

/** Where somebody stands, in small letters: `not started`, `completion not known`. */
export function sayState({ state, attempts }: Pick<PersonRow, 'state' | 'attempts'>): string {
  if (state === 'not known') return 'completion not known';
  // Without an attempt, a report says no more than that it is not complete.
  if (state === 'in progress' && attempts === 0)
    return 'not completed (whether begun is not known)';
  return state;
}
