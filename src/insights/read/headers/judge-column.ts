import { isNothing } from '../cells/clean-cell.ts';
import { readScore } from '../cells/read-score.ts';
import { readStatus } from '../cells/read-status.ts';
import type { MappedField } from '../reading.ts';
import { foldHeader } from './fold-header.ts';

/** Whether a column of this name may hold scores as well as words. */
export function isEitherWay(header: string): boolean {
  const folded = foldHeader(header);
  return results.has(folded) || grades.has(folded);
}

/**
 * What such a column seems to hold, by its first cells: numbers are scores, words are a result, of an answer
 * where the rows are about questions. Null: it does not look like any, as a grade of pay does not.
 */
export function judgeColumn(
  header: string,
  cells: readonly string[],
  isOfAnswers: boolean,
): MappedField | null {
  const filled = cells.filter((cell) => !isNothing(cell));
  const hasScores = filled.every((cell) => readScore(cell).problem !== 'is not a number');
  if (filled.length > 0 && hasScores) return 'score';
  const isGrade = grades.has(foldHeader(header));
  if (filled.length === 0 && isGrade) return 'score';
  if (isOfAnswers && !isGrade) return 'result';
  const statuses = filled.map(readStatus);
  if (statuses.some((status) => status !== null && status.success !== 'unknown')) return 'success';
  if (filled.length > 0 && statuses.every((status) => status !== null)) return 'completion';
  return isGrade ? null : 'success';
}

const results: ReadonlySet<string> = new Set([
  ...['result', 'results', 'result percent', 'final result', 'test result', 'assessment result'],
  ...['outcome', 'canlyniad'],
]);
const grades: ReadonlySet<string> = new Set([
  ...['grade', 'final grade', 'mark', 'marks', 'final mark', 'grade percent', 'mark percent'],
]);
