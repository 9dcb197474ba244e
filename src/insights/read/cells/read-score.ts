/**
 * A score as 0 to 1. Reads `80`, `80.5`, `80,5`, `80 %`, `8/10` and `8 / 10`. A bare number is out of `outOf`,
 * 100 unless told otherwise. Anything below 0 or above the most is no score: the sentence says so.
 */
export function readScore(cell: string, outOf: 1 | 100 = 100): ScoreReading {
  const match = scoreShape.exec(cell);
  if (!match) return { scoreScaled: null, problem: 'is not a number' };
  const value = toNumber(match[1]);
  const ending = match[2] ?? '';
  const most = ending.startsWith('/') ? toNumber(match[3]) : ending === '%' ? 100 : outOf;
  if (!(most > 0)) return { scoreScaled: null, problem: 'is out of nothing' };
  if (value < 0) return { scoreScaled: null, problem: 'is below 0' };
  if (value > most) return { scoreScaled: null, problem: `is more than ${most}` };
  // The remainders of a division such as 0.8 * 100 are no part of anybody's score.
  return { scoreScaled: Math.round((value / most) * 1e7) / 1e7, problem: '' };
}

/** `80,5` and `80.5`: no report writes scores of a thousand and more with separators. */
function toNumber(digits = ''): number {
  return Number(digits.replace(',', '.').replace('−', '-'));
}

const scoreShape = /^([-−]?\d{1,9}(?:[.,]\d{1,15})?)\s*(%|\/\s*(\d{1,9}(?:[.,]\d{1,15})?))?$/;

export interface ScoreReading {
  scoreScaled: number | null;
  /** Goes on from 'The score ‘160’ …'; empty when there is nothing to say. */
  problem: string;
}
