import type { Answers, GroupRow } from '../../answer/answers.ts';
import { columns, countCell, type Sheet, shareCell } from './sheet.ts';

export function listGroups(name: string, groups: readonly GroupRow[]): Sheet {
  return {
    name,
    columns: columns(
      ['Group', 30],
      ['Required', 10],
      ['Completed', 10],
      ['Completion rate', 15],
      ['Passed', 9],
      ['Result known', 13],
      ['Pass rate', 10],
      ['In progress', 12],
      ['Not started', 12],
      ['Completion not known', 20],
      ['Overdue', 9],
      ['Due within 30 days', 18],
    ),
    rows: groups.map((group) => [
      group.name || 'Not known',
      ...[countCell(group.required), countCell(group.completed)],
      shareCell(group.completionRate, group.required),
      ...[countCell(group.passed), countCell(group.passKnown)],
      shareCell(group.passRate, group.passKnown),
      ...[countCell(group.inProgress), countCell(group.notStarted), countCell(group.notKnown)],
      ...[countCell(group.overdue), countCell(group.dueSoon)],
    ]),
  };
}

export function listTrend({ trend }: Answers): Sheet {
  return {
    name: 'By week',
    columns: columns(['Week beginning', 15], ['Completed', 10], ['Completed so far', 16]),
    rows: trend.map(({ monday, completed, rate }) => [
      monday,
      countCell(completed),
      shareCell(rate, null),
    ]),
  };
}

export function listAttempts({ attempts }: Answers): Sheet {
  return {
    name: 'Attempts',
    columns: columns(['Attempts', 16], ['Learners', 10]),
    rows: attempts.perLearner.map((row) => [row.attempts, countCell(row.learners)]),
  };
}

export function listScores({ attempts }: Answers): Sheet {
  return {
    name: 'Scores',
    columns: columns(['From per cent', 14], ['To per cent', 12], ['Attempts', 10]),
    rows: attempts.scores.map((bar) => [bar.fromPercent, bar.toPercent, countCell(bar.attempts)]),
  };
}

/** The last row is open: nothing stands for its end. */
export function listTimes({ time }: Answers): Sheet {
  return {
    name: 'Time spent',
    columns: columns(['From minutes', 14], ['To minutes', 12], ['Completed attempts', 18]),
    rows: time.bars.map((bar) => [bar.fromMinutes, bar.toMinutes, countCell(bar.attempts)]),
  };
}
