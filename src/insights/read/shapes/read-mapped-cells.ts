import { type DecisionResult, readResult, type StandingEvent } from '../../../events/index.ts';
import { isNothing } from '../cells/clean-cell.ts';
import { readDuration } from '../cells/read-duration.ts';
import { isExpired, readStatus } from '../cells/read-status.ts';
import { quote, type TableReading } from '../table/table-reading.ts';

/** Completion and success from the cells of two columns, of which either may be missing or empty. */
export function readStatusCells(
  completionCell: string,
  successCell: string,
  reading: TableReading,
): Pick<StandingEvent, 'completion' | 'success'> {
  const said = readStatusCell(completionCell, reading);
  const success = readSuccess(successCell, reading);
  const isJudged = success === 'passed' || success === 'failed';
  return {
    completion: said.completion === 'unknown' && isJudged ? 'completed' : said.completion,
    success: isJudged ? success : said.success,
  };
}

function readStatusCell(
  cell: string,
  reading: TableReading,
): Pick<StandingEvent, 'completion' | 'success'> {
  const status = isNothing(cell) ? unknown : readStatus(cell);
  if (status === null) refuseStatus(cell, reading);
  if (isExpired(cell)) reading.note(expiredNote);
  return status ?? unknown;
}

/** In a column that asks whether somebody passed, `Yes` is passed. */
function readSuccess(cell: string, reading: TableReading): StandingEvent['success'] {
  if (isNothing(cell)) return 'unknown';
  if (cell === '1' || cell === '0') return cell === '1' ? 'passed' : 'failed';
  const status = readStatus(cell);
  if (status === null) refuseStatus(cell, reading);
  if (status === null || status.success !== 'unknown') return status?.success ?? 'unknown';
  if (/^(?:no|n|false)$/i.test(cell)) return 'failed';
  return status.completion === 'completed' ? 'passed' : 'unknown';
}

function refuseStatus(cell: string, reading: TableReading): void {
  reading.problem(
    `The status ${quote(cell)} is not known. Expected a word such as Completed, Passed, Failed, In progress or Not started. The rest of the row counts, without a status.`,
    cell,
  );
}

/** Milliseconds, or null where there is nothing; what cannot be read is listed and null. */
export function readDurationCell(cell: string, reading: TableReading): number | null {
  if (isNothing(cell)) return null;
  const ms = readDuration(cell);
  if (ms === null) {
    reading.problem(
      `The time spent ${quote(cell)} cannot be read. Expected hours, minutes and seconds such as 0:12:30, or seconds. The rest of the row counts, without it.`,
      cell,
    );
  }
  return ms;
}

export function readResultCell(cell: string): DecisionResult {
  return results.get(cell.toLowerCase()) ?? readResult(cell);
}

const expiredNote =
  '‘Expired’ was counted as not completed: somebody did it once, and has to do it again.';

const unknown: Pick<StandingEvent, 'completion' | 'success'> = {
  completion: 'unknown',
  success: 'unknown',
};

const results = new Map<string, DecisionResult>([
  ...(['best', 'right', 'yes', 'true', '1'] as const).map((word) => [word, 'best'] as const),
  ...(['acceptable', 'partially correct'] as const).map((word) => [word, 'acceptable'] as const),
  ...(['poor', 'no', 'false', '0'] as const).map((word) => [word, 'poor'] as const),
]);
