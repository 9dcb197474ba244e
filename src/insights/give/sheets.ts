import type { Answers, PersonRow } from '../answer/answers.ts';
import type { View } from '../answer/view.ts';
import type { FileReport } from '../worker/messages.ts';

/** A table to take away: the same for CSV and for Excel. */
export interface Sheet {
  /** At most 31 characters, and none of `[]:*?/\`: what Excel takes as the name of a sheet. */
  name: string;
  columns: Column[];
  rows: Cell[][];
}

export interface Column {
  header: string;
  /** In characters. */
  width: number;
}

/** `null` is an empty cell; a share is 0 to 1 and shown in per cent. */
export type Cell = string | number | { share: number } | null;

/** What a cell says where the figure is about too few people. */
export const hidden = 'hidden';

/** Everything the page shows, one sheet for each table. */
export function listSheets(answers: Answers, view: View, files: readonly FileReport[]): Sheet[] {
  return [
    listAbout(answers, view, files),
    listGroups('By department', answers.compliance.byDepartment),
    listGroups('By staff group', answers.compliance.byStaffGroup),
    listPeople('To remind', answers.compliance.people.filter(isOutstanding)),
    listPeople('Everybody', answers.compliance.people),
    listTrend(answers),
    listScores(answers),
    listDecisions(answers),
    listMatching(answers),
  ];
}

export function isOutstanding({ state }: PersonRow): boolean {
  return state !== 'completed';
}

export function listPeople(name: string, people: readonly PersonRow[]): Sheet {
  return {
    name,
    columns: columns(
      ['Staff number', 14],
      ['Name', 28],
      ['Email', 30],
      ['Department', 22],
      ['Staff group', 22],
      ['State', 13],
      ['Overdue', 9],
      ['Due', 12],
      ['Completed', 12],
      ['Result', 10],
      ['Best score', 11],
      ['Attempts', 9],
      ['Faster than believable', 20],
      ['Release', 9],
    ),
    rows: people.map((one) => [
      ...[one.learnerId, one.name, one.email, one.department, one.staffGroup, one.state],
      ...[one.isOverdue ? 'yes' : 'no', one.dueOn, one.completedOn],
      one.success === 'unknown' ? '' : one.success,
      one.scoreScaled === null ? null : { share: one.scoreScaled },
      ...[one.attempts, one.isTooFast ? 'yes' : 'no', one.release],
    ]),
  };
}

/** One row for each choice of each scene, the hardest scene first. */
export function listDecisions({ decisions }: Answers): Sheet {
  return {
    name: 'Decisions',
    columns: columns(
      ['Scenario', 26],
      ['Scene', 28],
      ['Question', 32],
      ['Choice', 8],
      ['Words of the choice', 60],
      ['Verdict', 12],
      ['Chosen', 9],
      ['Share', 9],
      ['Decisions', 10],
      ['Poor choices', 12],
      ['Median seconds', 14],
      ['Interaction id', 36],
    ),
    rows: decisions.flatMap((scene) =>
      scene.choices.map(({ key, text, result, count, share }) => [
        ...[scene.scenario, scene.scene, scene.question, key, text],
        result === 'unknown' ? '' : result,
        ...[countCell(count), shareCell(share), countCell(scene.answered)],
        shareCell(scene.poorShare),
        scene.medianLatencyMs === null ? null : Math.round(scene.medianLatencyMs / 100) / 10,
        scene.interactionId,
      ]),
    ),
  };
}

function listAbout(
  { course, compliance }: Answers,
  view: View,
  files: readonly FileReport[],
): Sheet {
  const { total } = compliance;
  const whose = compliance.hasStaffList ? 'Required by the staff list' : 'People in the records';
  return {
    name: 'About',
    columns: columns(['What', 34], ['Figure', 44]),
    rows: [
      ['Course', course.title],
      ['Worked out on', view.today],
      [whose, countCell(total.required)],
      ['Completed', countCell(total.completed)],
      ['Completion rate', shareCell(total.completionRate)],
      ['Target', { share: view.target }],
      ['Passed, of those completed', shareCell(total.passRate)],
      ['Passing score', { share: view.passingScore }],
      ['In progress', countCell(total.inProgress)],
      ['Not started', countCell(total.notStarted)],
      ['Overdue', countCell(total.overdue)],
      ['Due within 30 days', countCell(total.dueSoon)],
      ['Attempts that count', view.counting],
      ...(view.department ? [['Department', view.department]] : []),
      ...(view.staffGroup ? [['Staff group', view.staffGroup]] : []),
      ...(view.suppressUnder ? [['Hidden: groups under', view.suppressUnder]] : []),
      ...files.map(({ name, facts }) => [`File: ${name}`, facts?.fingerprint ?? '']),
    ],
  };
}

function listGroups(name: string, groups: Answers['compliance']['byDepartment']): Sheet {
  return {
    name,
    columns: columns(
      ['Group', 30],
      ['Required', 10],
      ['Completed', 10],
      ['Completion rate', 15],
      ['Passed', 9],
      ['Pass rate', 10],
      ['In progress', 12],
      ['Not started', 12],
      ['Overdue', 9],
      ['Due within 30 days', 18],
    ),
    rows: groups.map((group) => [
      group.name || 'Not known',
      ...[countCell(group.required), countCell(group.completed), shareCell(group.completionRate)],
      ...[countCell(group.passed), shareCell(group.passRate), countCell(group.inProgress)],
      ...[countCell(group.notStarted), countCell(group.overdue), countCell(group.dueSoon)],
    ]),
  };
}

function listTrend({ trend }: Answers): Sheet {
  return {
    name: 'By week',
    columns: columns(['Week beginning', 15], ['Completed', 10], ['Completed so far', 16]),
    rows: trend.map(({ monday, completed, rate }) => [
      monday,
      countCell(completed),
      shareCell(rate),
    ]),
  };
}

function listScores({ attempts }: Answers): Sheet {
  return {
    name: 'Scores',
    columns: columns(['From per cent', 14], ['To per cent', 12], ['Attempts', 10]),
    rows: attempts.scores.map((bar) => [bar.fromPercent, bar.toPercent, countCell(bar.attempts)]),
  };
}

function listMatching({ matching }: Answers): Sheet {
  const say = (what: string, people: Answers['matching']['notInList']): Cell[][] =>
    people.map(({ learnerId, name, email }) => [what, learnerId, name, email, '']);
  return {
    name: 'Matching',
    columns: columns(
      ['What', 36],
      ['Staff number', 14],
      ['Name', 28],
      ['Email', 30],
      ['In the staff list', 28],
    ),
    rows: [
      ...say('In the staff list, not in the records', matching.notInRecords),
      ...say('In the records, not in the staff list', matching.notInList),
      ...say('Fits more than one person', matching.ambiguous),
      ...matching.byNameOnly.map(({ name, listed }): Cell[] => [
        'Matched by name alone',
        ...['', name, '', listed],
      ]),
    ],
  };
}

function columns(...pairs: [string, number][]): Column[] {
  return pairs.map(([header, width]) => ({ header, width }));
}

function countCell(count: number | null): Cell {
  return count ?? hidden;
}

function shareCell(share: number | null): Cell {
  return share === null ? '' : { share };
}
