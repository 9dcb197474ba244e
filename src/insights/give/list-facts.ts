import type { Answers } from '../answer/answers.ts';
import type { View } from '../answer/view.ts';
import { sayCount, sayDay, sayRate, sayRateOf } from '../show/say-figures.ts';

/** The lines that an evidence pack opens with. */
export function listFacts({ answers, view, release, madeBy, isMadeUp }: About): Fact[] {
  const { total, hasStaffList } = answers.compliance;
  return [
    ...(isMadeUp
      ? [
          {
            label: 'Made up',
            value: 'This is sample data. Nobody in it exists, and it is evidence of nothing.',
          },
        ]
      : []),
    { label: 'As of', value: sayDay(view.today) },
    ...(madeBy ? [{ label: 'Made by', value: madeBy }] : []),
    { label: 'Release of the content', value: release || 'not recorded' },
    ...(view.department ? [{ label: 'Department', value: view.department }] : []),
    ...(view.staffGroup ? [{ label: 'Staff group', value: view.staffGroup }] : []),
    {
      label: hasStaffList ? 'Required by the staff list' : 'People in the records (no staff list)',
      value: sayCount(total.required),
    },
    {
      label: 'Completed',
      value: `${sayCount(total.completed)} (${sayRateOf(total.completionRate, total.required)}; target ${sayRate(view.target)})`,
    },
    {
      label: 'Passed, of those completed',
      value: `${sayCount(total.passed)} (${sayRateOf(total.passRate, total.completed)}; passing score ${sayRate(view.passingScore)})`,
    },
    { label: 'In progress', value: sayCount(total.inProgress) },
    { label: 'Not started', value: sayCount(total.notStarted) },
    { label: 'Overdue', value: sayCount(total.overdue) },
    ...(view.suppressUnder
      ? [{ label: 'Small numbers', value: `groups of fewer than ${view.suppressUnder} are hidden` }]
      : []),
    {
      label: 'How it was worked out',
      value:
        'In a browser, from the files named below. The release stands beside a person where the record names one.',
    },
  ];
}

interface About {
  answers: Answers;
  view: View;
  /** Version of the content, such as `0.1.0`, as HR says; empty where they do not know. */
  release: string;
  madeBy: string;
  isMadeUp: boolean;
}

export interface Fact {
  label: string;
  value: string;
}
