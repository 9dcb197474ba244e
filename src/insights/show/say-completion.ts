/*
 * What is known of completion, and how it is known: a file need not say who has completed.
 */
import type { Compliance, GroupRow } from '../answer/answers.ts';
import type { View } from '../answer/view.ts';
import { sayCount, sayMany, sayPeople } from './say-figures.ts';

/** Whether there is a staff list and nothing that a learning system has recorded: no course was found. */
export function isListAlone({ hasStaffList }: Compliance, { courseId }: View): boolean {
  return hasStaffList && courseId === '';
}

/** Whether there are records, and no file says who has completed: files of decisions alone, for one. */
export function isCompletionUnsaid({ total, isUnsaid }: Compliance): boolean {
  return total.completed === 0 && (isUnsaid === true || (total.notKnown ?? 0) > 0);
}

/** Whether nobody says who passed: a completion report alone has no scores, and 0% would be wrong. */
export function isPassUnknown({ total }: Pick<Compliance, 'total'>): boolean {
  return total.passKnown === 0 && (total.completed ?? 0) > 0;
}

/** Which of somebody's attempts the figures are about. */
export function sayCounting(counting: View['counting']): string {
  return `Completed and passed: over all attempts. Scores, times and decisions: ${countings[counting]}.`;
}

/** `7 of these completions are taken from a score, because …`; nothing where none is. */
export function sayInferred({ inferred, total }: Compliance): string {
  if (inferred === null) {
    return total.completed === null
      ? ''
      : 'How many of these completions are taken from a score is hidden.';
  }
  if (inferred === 0) return '';
  const are = inferred === 1 ? 'is' : 'are';
  const what =
    inferred === total.completed
      ? inferred === 1
        ? 'The one completion'
        : `All ${sayCount(inferred)} completions`
      : `${sayCount(inferred)} of these completions`;
  return `${what} ${are} taken from a score, because no file says who has completed, and a package of this site gives a score only at the end.`;
}

/** `Of 3 people the files do not say whether they have completed.`; nothing where they say of everybody. */
export function sayNotKnown({ notKnown, required }: GroupRow): string {
  if (notKnown === 0 || required === null) return '';
  return `Of ${sayPeople(notKnown)} there is a record, and no file says whether ${notKnown === 1 ? 'this person has' : 'they have'} completed.`;
}

/** What stands below tables of who has completed: nothing where every file says it. */
export function listCompletionNotes(compliance: Compliance): string[] {
  return [sayInferred(compliance), sayNotKnown(compliance.total)].filter(Boolean);
}

/** What a figure of completions rests on, in the few words that fit below it. */
export function listReservations({ inferred, total }: Compliance): string[] {
  return [
    ...(inferred === 0 || inferred === null ? [] : [`${sayCount(inferred)} taken from a score`]),
    ...(total.notKnown === 0 || total.notKnown === null
      ? []
      : [`of ${sayMany(total.notKnown, 'more person', 'more people')} not known`]),
  ];
}

const countings: Record<View['counting'], string> = {
  first: 'each person’s first attempt',
  best: 'each person’s best attempt',
  all: 'every attempt',
};
