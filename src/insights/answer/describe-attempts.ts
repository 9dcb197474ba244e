import type { Attempts } from './answers.ts';
import type { Asked } from './asked.ts';
import { findMedian } from './median.ts';
import { scoreOf } from './standings.ts';

/** How often people tried, and the scores of the attempts that count. */
export function describeAttempts(
  { records, standings, isIncluded }: Asked,
  counts: Uint8Array,
): Attempts {
  const perLearner = new Array<number>(mostAttempts).fill(0);
  for (const [learner, made] of standings.attempts.entries()) {
    if (made === 0 || isIncluded[learner] === 0) continue;
    const bar = Math.min(made, mostAttempts) - 1;
    perLearner[bar] = (perLearner[bar] ?? 0) + 1;
  }
  // In order, because a sum of fractions depends on it a little.
  const scores = Float64Array.from(listScores(records.attempts, counts)).sort();
  const bars = new Array<number>(10).fill(0);
  for (const score of scores) {
    const bar = scoreBar(score);
    bars[bar] = (bars[bar] ?? 0) + 1;
  }
  return {
    perLearner: perLearner.map((learners, at) => ({
      attempts: at + 1 < mostAttempts ? `${at + 1}` : `${mostAttempts} or more`,
      learners,
    })),
    scores: bars.map((attempts, at) => ({
      fromPercent: 10 * at,
      toPercent: at === 9 ? 100 : 10 * at + 9,
      attempts,
    })),
    scored: scores.length,
    meanScore:
      scores.length === 0 ? null : scores.reduce((sum, one) => sum + one, 0) / scores.length,
    medianScore: findMedian(scores),
  };
}

function* listScores(attempts: Asked['records']['attempts'], counts: Uint8Array) {
  for (let row = 0; row < attempts.size; row += 1) {
    const score = counts[row] === 1 ? scoreOf(attempts, row) : Number.NaN;
    if (!Number.isNaN(score)) yield score;
  }
}

/** A score that is worked out may be a hair under the tenth that it is. */
function scoreBar(score: number): number {
  return Math.min(9, Math.max(0, Math.floor(score * 10 + 1e-9)));
}

const mostAttempts = 5;
