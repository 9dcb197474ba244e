import type { SuccessStatus } from './tracker.ts';

/**
 * A scaled score, 0 to 1, as the whole percentage that goes on the record and that the learner sees.
 * Rounds half up, but never against the verdict: failed with 0.7999 at a passing score of 0.8 is 79,
 * and passed with 0.794 at 0.794 is 80. (tracking A4.7, A4.9)
 */
export function scorePercent({ scoreScaled, success, passingScore }: ScoreInput): number {
  const rounded = Math.round(toPercent(scoreScaled));
  const lowestPass = Math.ceil(toPercent(passingScore));
  if (success === 'failed') return Math.max(0, Math.min(rounded, lowestPass - 1));
  if (success === 'passed') return Math.max(rounded, lowestPass);
  return rounded;
}

/**
 * A scaled score as SCORM 2004 takes it everywhere: -1 to 1, at most 7 decimals, a digit before the
 * point, no exponent and no trailing point. Source: RTE 4th edition, real(10,7); tracking A4.8.
 */
export function formatScaled(scoreScaled: number): string {
  const within = Math.min(Math.max(scoreScaled || 0, -1), 1);
  return String(Number(within.toFixed(7)) || 0).replace(/^-?\d(?:\.\d+)?e-7$/, '0');
}

/** Without the noise of binary fractions: 0.285 is 28.5, not 28.499999999999996. */
function toPercent(scaled: number): number {
  return Number((Math.min(Math.max(scaled, 0), 1) * 100).toFixed(6));
}

export interface ScoreInput {
  /** 0 to 1; what lies outside is taken as the nearer end. */
  scoreScaled: number;
  success: SuccessStatus;
  /** 0 to 1. */
  passingScore: number;
}
