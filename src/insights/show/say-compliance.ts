import type { Compliance, GroupRow } from '../answer/answers.ts';
import type { View } from '../answer/view.ts';
import {
  isCompletionUnsaid,
  isListAlone,
  sayCounting,
  sayInferred,
  sayNotKnown,
} from './say-completion.ts';
import { sayAgainst, sayDay, sayMany, sayPeople, sayRate } from './say-figures.ts';

export { isPassUnknown } from './say-completion.ts';

/** Answers 'are we compliant?' in a few sentences: yes or no where the files can say it, else what is missing. */
export function sayCompliance(compliance: Compliance, view: View): string {
  const { total } = compliance;
  if (isListAlone(compliance, view)) {
    return `Cannot be said from the staff list alone, which has ${sayPeople(total.required)}. Add what your learning system exports.`;
  }
  if (total.required === 0) return 'Nobody is counted here, so there is nothing to comply with.';
  if (total.completionRate === null) {
    return 'This cannot be said: the numbers are hidden, because they are about too few people.';
  }
  if (isCompletionUnsaid(compliance)) {
    return 'These files do not say who has completed. Add your learning system’s completion report.';
  }
  const answer = compliance.hasStaffList
    ? sayAnswer(total, total.completionRate, view.target)
    : `Cannot be said without your staff list. Of ${sayPeople(total.required)} in the records, ${sayHave(total.completed)} completed.`;
  return [answer, sayNotKnown(total), sayInferred(compliance)].filter(Boolean).join(' ');
}

/** What the shares are shares of, and for which day and people. */
export function sayScope({ hasStaffList }: Compliance, view: View): string[] {
  const groups = [
    view.department && `department “${view.department}”`,
    view.staffGroup && `staff group “${view.staffGroup}”`,
  ].filter(Boolean);
  const only = groups.length > 0 ? ` Only people of ${groups.join(' and ')} are counted.` : '';
  return [
    `As at ${sayDay(view.today)}. ${sayCounting(view.counting)}${only}`,
    ...(hasStaffList
      ? []
      : [
          'There is no staff list, so every share here is of the people in the records. Somebody who never opened the course may be in none of them, and the true share is lower. Add your establishment list, with everybody who has to take the course, their department and their staff group, to see the share of those required and who is missing.',
        ]),
    ...(view.suppressUnder > 0
      ? [
          `Numbers about fewer than ${view.suppressUnder} people are hidden, and so are numbers from which they could be worked out.`,
        ]
      : []),
  ];
}

/** How many of `required` make the target: 0.95 of 20 is 19, whatever a computer makes of 0.95 × 20. */
export function countNeeded(required: number, target: number): number {
  const least = Math.floor(required * target) - 1;
  return [least, least + 1, least + 2].find((count) => count / required >= target) ?? required;
}

/** No only where those of whom it is not known could not make it yes. */
function sayAnswer(total: GroupRow, completionRate: number, target: number): string {
  const { required, completed, notKnown } = total;
  const isReached = completionRate >= target;
  const mayBeReached =
    required !== null && ((completed ?? 0) + (notKnown ?? 0)) / required >= target;
  const answer = isReached ? 'Yes' : mayBeReached ? 'Cannot be said' : 'No';
  const share = `${answer}: ${sayRate(completionRate)} of the ${sayPeople(required)} required ${required === 1 ? 'has' : 'have'} completed, ${sayAgainst(completionRate, target)}.`;
  if (isReached || required === null || completed === null) return share;
  return `${share} ${sayMany(countNeeded(required, target) - completed, 'more completion')} would meet it.`;
}

function sayHave(completed: number | null): string {
  if (completed === null) return 'a hidden number have';
  return `${completed === 0 ? 'nobody' : completed.toLocaleString('en-GB')} ${completed < 2 ? 'has' : 'have'}`;
}
