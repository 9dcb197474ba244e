import { describe, expect, it } from 'vitest';
import { passes } from './passes.ts';
import { readPercent } from './standing.ts';

describe('a percentage never contradicts the result', () => {
  it.each([
    [0.8, 0.8, 80, true],
    [0.7999, 0.8, 79, false],
    [0.795, 0.8, 79, false],
    [0.8 - 1e-12, 0.8, 80, true],
    [(0.9 + 0.7) / 2, 0.8, 80, true],
    [2 / 3, 0.67, 66, false],
    [1, 0.8, 100, true],
    [0, 0.8, 0, false],
  ])('%f at a passing score of %f is %i', (score, mark, percent, isPass) => {
    expect(readPercent(score, mark)).toBe(percent);
    expect(passes(score, mark)).toBe(isPass);
  });
});
