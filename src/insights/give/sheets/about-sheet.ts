import type { Answers, Compliance } from '../../answer/answers.ts';
import type { View } from '../../answer/view.ts';
import { isPassUnknown, sayCounting } from '../../show/say-completion.ts';
import type { FileReport } from '../../worker/messages.ts';
import { isCounted, isSampleData, sampleLine } from '../about-files.ts';
import { namePassed, sayNoCompletion } from '../name-figures.ts';
import { type Cell, columns, countCell, hidden, type Sheet, shareCell } from './sheet.ts';

/** What the other sheets are about: course, day, settings, the figures of everybody, and the files. */
export function listAbout(answers: Answers, view: View, files: readonly FileReport[]): Sheet {
  return {
    name: 'About',
    columns: columns(['What', 40], ['Figure', 60]),
    rows: [
      ...(isSampleData(files) ? [['Sample data', sampleLine]] : []),
      ['Course', answers.course.title],
      ['Worked out on', view.today],
      ...listSettings(view),
      ...listTotals(answers, view),
      ...listMiddles(answers),
      ...files
        .filter(isCounted)
        .map(({ name, facts }) => [`File: ${name}`, facts?.fingerprint ?? '']),
    ],
  };
}

function listSettings(view: View): Cell[][] {
  return [
    ['How it is counted', sayCounting(view.counting)],
    ...(view.department ? [['Only the department', view.department]] : []),
    ...(view.staffGroup ? [['Only the staff group', view.staffGroup]] : []),
    ...(view.dueBy ? [['Due by, where no list says', view.dueBy]] : []),
    ...(view.suppressUnder
      ? [
          ['Hidden: groups under', view.suppressUnder],
          ['People', 'not listed while small numbers are hidden'],
        ]
      : []),
  ];
}

function listTotals({ compliance }: Answers, view: View): Cell[][] {
  const { total, hasStaffList } = compliance;
  const whose = hasStaffList ? 'Required by the staff list' : 'People in the records';
  const unsaid = sayNoCompletion(compliance, view);
  return [
    [whose, countCell(total.required)],
    ...(unsaid ? [['Completed', unsaid]] : listStanding(compliance, view)),
  ];
}

function listStanding(compliance: Compliance, view: View): Cell[][] {
  const { total, inferred } = compliance;
  return [
    ['Completed', countCell(total.completed)],
    ['Of these inferred from a score', countCell(inferred)],
    ['Completion rate', shareCell(total.completionRate, total.required)],
    ['Target', { share: view.target }],
    [
      namePassed(total),
      isPassUnknown(compliance) ? 'not known' : shareCell(total.passRate, total.passKnown),
    ],
    ['Passing score', { share: view.passingScore }],
    ['In progress', countCell(total.inProgress)],
    ['Not started', countCell(total.notStarted)],
    ['Completion not known', countCell(total.notKnown)],
    ['Overdue', countCell(total.overdue)],
    ['Due within 30 days', countCell(total.dueSoon)],
  ];
}

function listMiddles({ attempts, time }: Answers): Cell[][] {
  const scored = attempts.isHidden ? null : attempts.scored;
  const timed = time.isHidden ? null : time.timed;
  return [
    ['Attempts with a score', countCell(scored)],
    ['Mean score', shareCell(attempts.meanScore, scored)],
    ['Median score', shareCell(attempts.medianScore, scored)],
    ['Completed attempts with a time', countCell(timed)],
    ['Median time in minutes', minutesCell(time.medianMs, timed)],
    ['Completed very fast', countCell(time.isHidden ? null : time.tooFast)],
    ...(time.isElapsed ? [['Times', 'some or all run from first opening to last']] : []),
  ];
}

function minutesCell(ms: number | null, of: number | null): Cell {
  if (ms !== null) return Math.round(ms / 6000) / 10;
  return of === 0 ? null : hidden;
}
