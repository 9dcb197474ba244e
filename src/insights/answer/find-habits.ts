import type { Asked } from './asked.ts';
import { isCompleted, isOfCourse } from './counted-attempts.ts';
import { timeOf } from './time-of.ts';

/**
 * What the attempts of everybody have in common, by learner: whether all completed ones whose time is known
 * were too fast, and the release played last.
 */
export function findHabits(asked: Asked): Habits {
  const { records, view } = asked;
  const { attempts, learners } = records;
  const isTooFast = new Uint8Array(learners.length);
  const tookLonger = new Uint8Array(learners.length);
  const release = new Array<string>(learners.length).fill('');
  const lastOf = new Int32Array(learners.length);
  for (let row = 0; row < attempts.size; row += 1) {
    if (!isOfCourse(asked, row)) continue;
    const learner = attempts.learner[row] ?? 0;
    const number = attempts.number[row] ?? 0;
    const played = attempts.release[row] ?? '';
    if (played !== '' && number > (lastOf[learner] ?? 0)) {
      release[learner] = played;
      lastOf[learner] = number;
    }
    const { ms } = timeOf(attempts, row);
    if (Number.isNaN(ms) || !isCompleted(asked, row)) continue;
    if (ms < view.tooFastMs) isTooFast[learner] = 1;
    else tookLonger[learner] = 1;
  }
  for (const [learner, longer] of tookLonger.entries()) if (longer === 1) isTooFast[learner] = 0;
  return { isTooFast, release };
}

interface Habits {
  isTooFast: Uint8Array;
  release: string[];
}
