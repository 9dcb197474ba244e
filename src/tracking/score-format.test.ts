import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatScaled, scorePercent } from './score-format.ts';

test.each([
  [0, 'failed', 0.8, 0],
  [0.004, 'failed', 0.8, 0],
  [0.005, 'failed', 0.8, 1],
  [0.285, 'failed', 0.8, 29],
  [0.506, 'failed', 0.8, 51],
  [0.794, 'failed', 0.8, 79],
  [0.795, 'failed', 0.8, 79],
  [0.7999, 'failed', 0.8, 79],
  [0.8, 'passed', 0.8, 80],
  [0.852, 'passed', 0.8, 85],
  [0.855, 'passed', 0.8, 86],
  [0.794, 'passed', 0.794, 80],
  [0.793, 'failed', 0.794, 79],
  [2 / 3, 'passed', 2 / 3, 67],
  [0.29, 'passed', 0.29, 29],
  [1, 'passed', 1, 100],
  [0.996, 'failed', 1, 99],
  [0.795, 'unknown', 0.8, 80],
  [0.7949, 'unknown', 0.8, 79],
  [0, 'passed', 0, 0],
  [0, 'failed', 0, 0],
  [1.5, 'passed', 0.8, 100],
  [-1, 'failed', 0.8, 0],
] as const)('%d, %s at %d, is %d', (scoreScaled, success, passingScore, expected) => {
  expect(scorePercent({ scoreScaled, success, passingScore })).toBe(expected);
});

test('the percentage is whole, and never on the wrong side of the passing score', () => {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fraction,
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (scoreScaled, passingScore) => {
        const success = scoreScaled >= passingScore ? 'passed' : 'failed';
        const percent = scorePercent({ scoreScaled, success, passingScore });
        expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true);
        // To a millionth of a point, the precision of the conversion.
        if (success === 'passed') expect(percent).toBeGreaterThanOrEqual(passingScore * 100 - 1e-6);
        else expect(percent).toBeLessThan(passingScore * 100 + 1e-6);
        expect(Math.abs(percent - scoreScaled * 100)).toBeLessThanOrEqual(1 + 1e-6);
      },
    ),
  );
});

test.each([
  [0, '0'],
  [-0, '0'],
  [1, '1'],
  [0.8, '0.8'],
  [5 / 6, '0.8333333'],
  [1e-7, '0'],
  [4e-7, '0'],
  [0.000001, '0.000001'],
  [1.5, '1'],
  [-2, '-1'],
  [Number.NaN, '0'],
])(
  '%d is scaled as %s (RTE 4th edition, real(10,7); scorm-again refuses .8, Moodle 1e-7)',
  (score, text) => {
    expect(formatScaled(score)).toBe(text);
    expect(text).toMatch(/^-?\d(\.\d{1,7})?$/);
  },
);
