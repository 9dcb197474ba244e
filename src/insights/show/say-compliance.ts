import type { Compliance, GroupRow } from '../answer/answers.ts';
import type { View } from '../answer/view.ts';
import {
  sayAgainst,
  sayCount,
  sayDay,
  sayMany,
  sayPeople,
  sayRate,
  sayRateOf,
} from './say-figures.ts';

/** The figures that HR is asked for first, each with what it is a figure of. */
export function listFigures({ total, hasStaffList }: Compliance, { target }: View): LargeFigure[] {
  const { required, completed, passed, completionRate, passRate } = total;
  const outstanding = required === null || completed === null ? null : required - completed;
  return [
    {
      name: hasStaffList ? 'Required' : 'In the records',
      value: sayCount(required),
      words: hasStaffList
        ? 'people who have to complete it'
        : 'people; who is required is not known',
    },
    {
      name: 'Completed',
      value: sayRateOf(completionRate, required),
      words: [
        sayPeople(completed),
        ...(completionRate === null ? [] : [sayAgainst(completionRate, target)]),
      ].join(', '),
    },
    {
      name: 'Passed',
      value: sayRateOf(passRate, completed),
      words: `of those who completed: ${sayPeople(passed)}`,
    },
    { name: 'Outstanding', value: sayCount(outstanding), words: sayOverdue(total) },
  ];
}

/** Answers 'are we compliant?' in a sentence or two. */
export function sayCompliance({ total, hasStaffList }: Compliance, { target }: View): string {
  const { required, completed, completionRate } = total;
  if (required === 0) return 'Nobody is counted here, so there is nothing to comply with.';
  if (completionRate === null) {
    return 'This cannot be said: the numbers are hidden, because they are about too few people.';
  }
  const answer = completionRate < target ? 'No' : 'Yes';
  const who = hasStaffList ? 'required' : 'in the records';
  const share = `${answer}: ${sayRate(completionRate)} of the ${sayPeople(required)} ${who} ${required === 1 ? 'has' : 'have'} completed, ${sayAgainst(completionRate, target)}.`;
  if (completionRate >= target || required === null || completed === null) return share;
  const missing = countNeeded(required, target) - completed;
  return `${share} ${sayMany(missing, 'more completion')} would meet it.`;
}

/** What the shares are shares of, and for which day and people. */
export function sayScope({ hasStaffList }: Compliance, view: View): string[] {
  const groups = [
    view.department && `department “${view.department}”`,
    view.staffGroup && `staff group “${view.staffGroup}”`,
  ].filter(Boolean);
  const only = groups.length > 0 ? ` Only people of ${groups.join(' and ')} are counted.` : '';
  return [
    `As at ${sayDay(view.today)}. ${countings[view.counting]}${only}`,
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

function sayOverdue({ overdue, dueSoon }: GroupRow): string {
  return `not completed: ${sayCount(overdue)} overdue, ${sayCount(dueSoon)} due within 30 days`;
}

const countings: Record<View['counting'], string> = {
  first: 'The first attempt of each person counts.',
  best: 'The best attempt of each person counts.',
  all: 'All attempts count.',
};

export interface LargeFigure {
  name: string;
  value: string;
  words: string;
}
