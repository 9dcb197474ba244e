import { writeInert } from '../../events/index.ts';
import type { Answers, PersonRow } from '../answer/answers.ts';
import type { View } from '../answer/view.ts';
import { sayCount, sayDay, sayRate, sayRateOf } from '../show/say-figures.ts';
import { isOutstanding } from './sheets.ts';

/**
 * The people to remind, a line each, for an email or a message to their managers. A spreadsheet that it is
 * pasted into runs nothing of it.
 */
export function writeReminders(people: readonly PersonRow[]): string {
  return people
    .filter(isOutstanding)
    .map(({ name, learnerId, email, department, state, dueOn, isOverdue }) =>
      [
        writeInert(onOneLine(name || learnerId || email)),
        ...(email && name ? [`<${onOneLine(email)}>`] : []),
        ...(department ? [`(${onOneLine(department)})`] : []),
        `– ${state}${dueOn ? `, ${isOverdue ? 'was due' : 'due'} ${sayDay(dueOn)}` : ''}`,
      ].join(' '),
    )
    .join('\n');
}

/** The figures, for a paper or an email. */
export function writeSummary({ course, compliance }: Answers, view: View): string {
  const { total, hasStaffList } = compliance;
  return [
    `${writeInert(onOneLine(course.title))}, ${sayDay(view.today)}`,
    `${hasStaffList ? 'Required' : 'In the records (no staff list)'}: ${sayCount(total.required)}`,
    `Completed: ${sayCount(total.completed)} (${sayRateOf(total.completionRate, total.required)}; target ${sayRate(view.target)})`,
    `Passed, of those completed: ${sayRateOf(total.passRate, total.completed)}`,
    `In progress: ${sayCount(total.inProgress)}. Not started: ${sayCount(total.notStarted)}.`,
    `Overdue: ${sayCount(total.overdue)}. Due within 30 days: ${sayCount(total.dueSoon)}.`,
  ].join('\n');
}

/** A line break in a name would make two people of one. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
