import { writeInert } from '../../events/index.ts';
import type { Answers, Compliance, PersonRow } from '../answer/answers.ts';
import type { View } from '../answer/view.ts';
import { isPassUnknown } from '../show/say-completion.ts';
import { sayCount, sayDay, sayRate, sayRateOf } from '../show/say-figures.ts';
import { sampleLine } from './about-files.ts';
import { namePassed, sayNoCompletion } from './name-figures.ts';
import { sayState } from './say-state.ts';
import { isOutstanding } from './sheets/people-sheet.ts';

/**
 * The people to remind, a line each, for an email or a message to their managers. A spreadsheet that it is
 * pasted into runs nothing of it.
 */
export function writeReminders(people: readonly PersonRow[], isSample: boolean): string {
  const lines = people
    .filter(isOutstanding)
    .map((person) =>
      [
        writeInert(onOneLine(person.name || person.learnerId || person.email)),
        ...(person.email && person.name ? [`<${onOneLine(person.email)}>`] : []),
        ...(person.department ? [`(${onOneLine(person.department)})`] : []),
        `– ${sayState(person)}${sayDue(person)}`,
      ].join(' '),
    );
  return [...(isSample ? [sampleLine] : []), ...lines].join('\n');
}

/** The figures, for a paper or an email. */
export function writeSummary(
  { course, compliance }: Answers,
  view: View,
  isSample: boolean,
): string {
  const { total, hasStaffList } = compliance;
  const only = [view.department, view.staffGroup].filter(Boolean).map(onOneLine).join(', ');
  return [
    ...(isSample ? [sampleLine] : []),
    `${writeInert(onOneLine(course.title))}, ${sayDay(view.today)}`,
    ...(only ? [`Only: ${only}`] : []),
    `${hasStaffList ? 'Required' : 'In the records (no staff list)'}: ${sayCount(total.required)}`,
    ...listStanding(compliance, view),
  ].join('\n');
}

function listStanding(compliance: Compliance, view: View): string[] {
  const unsaid = sayNoCompletion(compliance, view);
  if (unsaid) return [`Completed: ${unsaid}`];
  const { total, inferred } = compliance;
  return [
    `Completed: ${sayCount(total.completed)} (${sayRateOf(total.completionRate, total.required)}; target ${sayRate(view.target)})`,
    ...(inferred === 0 ? [] : [`Of these inferred from a score: ${sayCount(inferred)}`]),
    `${namePassed(total)}: ${isPassUnknown(compliance) ? 'not known' : sayRateOf(total.passRate, total.passKnown)}`,
    `In progress: ${sayCount(total.inProgress)}. Not started: ${sayCount(total.notStarted)}.`,
    ...(total.notKnown === 0 ? [] : [`Completion not known: ${sayCount(total.notKnown)}.`]),
    `Overdue: ${sayCount(total.overdue)}. Due within 30 days: ${sayCount(total.dueSoon)}.`,
  ];
}

function sayDue({ dueOn, isOverdue }: PersonRow): string {
  return dueOn ? `, ${isOverdue ? 'was due' : 'due'} ${sayDay(dueOn)}` : '';
}

/** A line break in a name would make two people of one. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
