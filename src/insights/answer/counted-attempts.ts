import { completion } from '../store/codes.ts';
import type { MergedAttempts } from '../store/records.ts';
import type { Asked } from './asked.ts';
import { isScored, scoreOf, state } from './standings.ts';

/**
 * Which attempts count, 1 for each that does: everybody's first one, their best one, or all. The best has the
 * highest score; of equal ones it is the earlier, and where there is no score, the latest attempt.
 */
export function countAttempts(asked: Asked): Uint8Array {
  const { attempts } = asked.records;
  const counts = new Uint8Array(attempts.size);
  const chosen = new Int32Array(asked.records.learners.length).fill(-1);
  for (let row = 0; row < attempts.size; row += 1) {
    const learner = attempts.learner[row] ?? 0;
    if (!isOfCourse(asked, row)) continue;
    if (asked.view.counting === 'all') counts[row] = 1;
    else if (isRather(attempts, row, chosen[learner] ?? -1, asked.view.counting)) {
      chosen[learner] = row;
    }
  }
  for (const row of chosen) if (row !== -1) counts[row] = 1;
  return counts;
}

/** Whether an attempt was made in the course, by somebody who is asked about. */
export function isOfCourse({ records, course, isIncluded }: Asked, row: number): boolean {
  const { attempts } = records;
  return (
    attempts.course[row] === course &&
    attempts.isMade[row] === 1 &&
    isIncluded[attempts.learner[row] ?? 0] === 1
  );
}

/** Whether a source says that it was completed, or, in a course of our own, its score does and nobody says otherwise. */
export function isCompleted({ records, standings, isOwn }: Asked, row: number): boolean {
  const { attempts } = records;
  if (attempts.completion[row] === completion.completed) return true;
  const learner = attempts.learner[row] ?? 0;
  return isOwn && isScored(attempts, row) && standings.state[learner] === state.completed;
}

function isRather(
  attempts: MergedAttempts,
  row: number,
  than: number,
  counting: 'first' | 'best',
): boolean {
  if (than === -1) return true;
  const isEarlier = (attempts.number[row] ?? 0) < (attempts.number[than] ?? 0);
  if (counting === 'first') return isEarlier;
  const [score, other] = [scoreOf(attempts, row), scoreOf(attempts, than)];
  if (Number.isNaN(score) && Number.isNaN(other)) return !isEarlier;
  if (Number.isNaN(score) || Number.isNaN(other)) return Number.isNaN(other);
  return score === other ? isEarlier : score > other;
}
