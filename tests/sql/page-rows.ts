import type { Answers } from '../../src/insights/answer/answers.ts';
import type { Row } from './database.ts';

/** What the page says, in the shape of each file of `sql/`. Order within a question is its own test. */
export const pageRows: Record<string, (answers: Answers) => Row[]> = {
  '10-completion': ({ compliance }) => [
    ...[compliance.total].map((row) => groupRow('everybody', row)),
    ...compliance.byDepartment.map((row) => groupRow('department', row)),
    ...compliance.byStaffGroup.map((row) => groupRow('staff group', row)),
  ],
  '11-outstanding': ({ compliance }) =>
    compliance.people
      .filter(({ state }) => state !== 'completed')
      .map(({ learnerId, state, isOverdue, dueOn, attempts }) => ({
        ...{ learner_id: learnerId, state, is_overdue: isOverdue, due_on: dueOn, attempts },
      })),
  '20-trend': ({ trend }) =>
    trend.map(({ monday, completed, rate }) => ({ monday, completed, rate: round(rate) })),
  '30-attempts': ({ attempts }) =>
    attempts.perLearner
      .filter(({ learners }) => learners !== 0)
      .map((bar) => ({ attempts: bar.attempts, learners: bar.learners })),
  '31-scores': ({ attempts }) =>
    attempts.scores
      .filter((bar) => bar.attempts !== 0)
      .map((bar) => ({ from_percent: bar.fromPercent, attempts: bar.attempts })),
  '32-score-summary': ({ attempts }) => [
    {
      scored: attempts.scored,
      mean_score: round(attempts.meanScore),
      median_score: round(attempts.medianScore),
    },
  ],
  '40-time': ({ time }) => [
    { timed: time.timed, median_ms: round(time.medianMs, 0), too_fast: time.tooFast },
  ],
  '50-decisions': ({ decisions }) =>
    decisions.flatMap((scene) =>
      scene.choices
        .filter(({ count }) => count !== 0)
        .map((choice) => ({
          scene_id: scene.interactionId,
          response: choice.key,
          result: choice.result,
          chosen: choice.count,
          share: round(choice.share),
          answered: scene.answered,
          poor_share: round(scene.poorShare),
          median_latency_ms: round(scene.medianLatencyMs, 0),
        })),
    ),
  '60-matching': ({ matching }) => [
    ...matching.notInRecords.map(({ learnerId }) => matchRow('not in the records', learnerId)),
    ...matching.notInList.map(({ learnerId }) => matchRow('not in the staff list', learnerId)),
  ],
};

/** Rows of a database as the page's: the same columns, numbers as numbers, no null where the page has ''. */
export function likeThePage(rows: readonly Row[], [sample]: readonly Row[]): Row[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.keys(sample ?? {}).map((column) => [column, plain(row[column], sample?.[column])]),
    ),
  );
}

/** In an order that rests on nothing but the rows. */
export function sorted(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function plain(value: unknown, like: unknown): unknown {
  if (typeof like === 'boolean') return value === true || value === 1;
  if (like === '' || (typeof like === 'string' && value === null)) return value ?? '';
  return typeof like === 'number' && value !== null ? Number(value) : value;
}

function groupRow(grouped_by: string, row: Answers['compliance']['total']): Row {
  return {
    grouped_by,
    name: row.name,
    required: row.required,
    completed: row.completed,
    passed: row.passed,
    pass_known: row.passKnown,
    in_progress: row.inProgress,
    not_started: row.notStarted,
    overdue: row.overdue,
    due_soon: row.dueSoon,
    completion_rate: round(row.completionRate),
    pass_rate: round(row.passRate),
  };
}

function matchRow(what: string, learner_id: string): Row {
  return { what, learner_id };
}

function round(value: number | null, digits = 6): number | null {
  return value === null ? null : Math.round(value * 10 ** digits) / 10 ** digits;
}
