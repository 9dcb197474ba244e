import { isNothing } from '../cells/clean-cell.ts';
import { needsDateOrder, sayDateOrder } from '../cells/date-order.ts';
import { type DateSettings, readDate } from '../cells/read-date.ts';
import { readScore } from '../cells/read-score.ts';
import { quote, type TableReading } from '../table/table-reading.ts';

// A cell that cannot be read is listed, and the rest of its row counts.

/** Milliseconds, or null where there is nothing; what cannot be read is listed and null. */
export function readDateCell(
  cell: string,
  settings: DateSettings,
  reading: TableReading,
): number | null {
  if (isNothing(cell)) return null;
  if (needsDateOrder(cell)) reading.note(sayDateOrder(settings.order));
  const { at, problem } = readDate(cell, settings);
  if (at === null) {
    const expected = settings.order === 'day first' ? '20/11/2026' : '11/20/2026';
    reading.problem(
      `The date ${quote(cell)} ${problem}. Expected one such as 20 November 2026, 11:51 PM, 2026-11-20 or ${expected}. The rest of the row counts, without this date.`,
      cell,
    );
  }
  return at;
}

/** 0 to 1, or null where there is nothing; what cannot be read is listed and null. */
export function readScoreCell(
  cell: string,
  reading: TableReading,
  outOf: 1 | 100 = 100,
): number | null {
  if (isNothing(cell)) return null;
  const { scoreScaled, problem } = readScore(cell, outOf);
  if (problem !== '') {
    reading.problem(
      `The score ${quote(cell)} ${problem}. Expected a number from 0 to ${outOf}. The rest of the row counts, without a score.`,
      cell,
    );
  }
  return scoreScaled;
}

/** 1, 2, …; null and listed where it is none. */
export function readAttemptCell(cell: string, reading: TableReading): number | null {
  const attempt = /^\d{1,6}(?:\.0+)?$/.test(cell) ? Number(cell) : 0;
  if (attempt >= 1) return attempt;
  reading.problem(
    `The attempt ${quote(cell)} is not a number from 1. The row counts for where the learner stands, and not as an attempt with decisions.`,
    cell,
  );
  return null;
}
