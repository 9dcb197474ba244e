import type { Answers, Compliance } from '../../answer/answers.ts';
import type { View } from '../../answer/view.ts';
import { isPassUnknown, sayCounting } from '../../show/say-completion.ts';
import { sayCount, sayDay, sayMany, sayRate, sayRateOf } from '../../show/say-figures.ts';
import { namePassed, sayNoCompletion } from '../name-figures.ts';
import { sayReleases } from './say-releases.ts';

/** The lines that an evidence pack opens with. */
export function listFacts({ answers, view, release, madeBy, isMadeUp }: About): Fact[] {
  return [
    ...(isMadeUp
      ? [
          {
            label: 'Sample data',
            value: 'This is sample data. Nobody in it exists, and it is evidence of nothing.',
          },
        ]
      : []),
    { label: 'As of', value: sayDay(view.today) },
    ...(madeBy ? [{ label: 'Made by', value: madeBy }] : []),
    {
      label: 'Release of the content',
      value: sayReleases(answers.compliance.people, {
        chosen: release,
        isHidden: view.suppressUnder > 0,
      }),
    },
    ...listFilters(view),
    ...listTotals(answers, view),
    { label: 'How it is counted', value: sayCounting(view.counting) },
    {
      label: 'How it was worked out',
      value: 'In a browser, from the files named below.',
    },
  ];
}

function listFilters({ department, staffGroup, dueBy, suppressUnder }: View): Fact[] {
  return [
    ...(department ? [{ label: 'Only the department', value: department }] : []),
    ...(staffGroup ? [{ label: 'Only the staff group', value: staffGroup }] : []),
    ...(department || staffGroup
      ? []
      : [{ label: 'Filters', value: 'none: all departments and staff groups' }]),
    ...(dueBy ? [{ label: 'Due by, where no list says', value: sayDay(dueBy) }] : []),
    ...(suppressUnder
      ? [{ label: 'Small numbers', value: `groups of fewer than ${suppressUnder} are hidden` }]
      : []),
  ];
}

function listTotals({ compliance }: Answers, view: View): Fact[] {
  const { total, hasStaffList } = compliance;
  const required = {
    label: hasStaffList ? 'Required by the staff list' : 'People in the records (no staff list)',
    value: sayCount(total.required),
  };
  const unsaid = sayNoCompletion(compliance, view);
  return unsaid
    ? [required, { label: 'Completed', value: unsaid }]
    : [required, ...listStanding(compliance, view)];
}

function listStanding(compliance: Compliance, view: View): Fact[] {
  const { total, inferred } = compliance;
  return [
    {
      label: 'Completed',
      value: `${sayCount(total.completed)} (${sayRateOf(total.completionRate, total.required)}; target ${sayRate(view.target)})${sayInferred(inferred)}`,
    },
    {
      label: namePassed(total),
      value: isPassUnknown(compliance)
        ? 'not known: no file has a score or says who passed'
        : `${sayCount(total.passed)} (${sayRateOf(total.passRate, total.passKnown)}; passing score ${sayRate(view.passingScore)})`,
    },
    { label: 'In progress', value: sayCount(total.inProgress) },
    { label: 'Not started', value: sayCount(total.notStarted) },
    ...(total.notKnown === 0
      ? []
      : [{ label: 'Completion not known', value: sayCount(total.notKnown) }]),
    { label: 'Overdue', value: sayCount(total.overdue) },
  ];
}

function sayInferred(inferred: number | null): string {
  if (inferred === 0) return '; for none of them inferred from a score';
  return `; for ${sayMany(inferred, 'person', 'people')} of them inferred from a score, because no file says that they completed`;
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
