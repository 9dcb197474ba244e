import type { PersonRow } from '../answer/answers.ts';
import { sayDay, sayPeople, sayRate } from './say-figures.ts';

/** How far somebody is, in words that need no colour. */
export function sayProgress(person: PersonRow): string {
  const { state, isOverdue, dueOn, completedOn } = person;
  if (state === 'completed')
    return completedOn ? `Completed on ${sayDay(completedOn)}` : 'Completed';
  const how = sayOpen(person);
  if (isOverdue) return `${how}, overdue${dueOn ? ` since ${sayDay(dueOn)}` : ''}`;
  return dueOn ? `${how}, due by ${sayDay(dueOn)}` : how;
}

/** `Passed with 85%`; nothing where nothing is known. */
export function sayResult({ success, scoreScaled }: PersonRow): string {
  const score = scoreScaled === null ? '' : sayRate(scoreScaled);
  if (success === 'unknown') return score && `Score ${score}`;
  const word = success === 'passed' ? 'Passed' : 'Failed';
  return score ? `${word} with ${score}` : word;
}

/** What to call somebody: whatever the source has. */
export function nameOf({
  name,
  email,
  learnerId,
}: Pick<PersonRow, 'name' | 'email' | 'learnerId'>): string {
  return name || email || learnerId || 'No name given';
}

/** An address with where it may be broken: before its `@`. */
export function splitAddress(email: string): string[] {
  const at = email.lastIndexOf('@');
  return at > 0 ? [email.slice(0, at), email.slice(at)] : [email];
}

/** `Showing 50 of 1,203 people.` */
export function sayShown(shown: number, found: number, all: number): string {
  if (all === 0) return 'There is nobody to list.';
  if (found === 0) return 'Nobody fits. Choose another state or department, or search for less.';
  const of =
    found === all
      ? sayPeople(all)
      : `${sayPeople(found)} who ${found === 1 ? 'fits' : 'fit'}, of ${sayPeople(all)}`;
  return shown < found ? `Showing ${shown.toLocaleString('en-GB')} of ${of}.` : `Showing ${of}.`;
}

/** Why there is no list while small numbers are hidden. */
export function sayNoList(suppressUnder: number): string {
  return `There is no list of people while numbers under ${suppressUnder} are hidden, because a list would tell them. Show all numbers to see who is outstanding.`;
}

function sayOpen({ state, attempts }: PersonRow): string {
  if (state === 'not known') return 'Completion not known';
  if (state !== 'in progress') return 'Not started';
  return attempts === 0 ? 'Not completed (whether begun is not known)' : 'In progress';
}
