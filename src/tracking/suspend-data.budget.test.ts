import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ResumeState } from './resume-state.ts';
import { encodeSuspendData, longestSuspendData, worstCaseLength } from './suspend-data.ts';
import { anyRevision, anyState } from './testing/any-state.ts';
import { aScenario } from './testing/makers.ts';

describe('worstCaseLength', () => {
  const sixteen = Array.from({ length: 16 }, (_, index) => `a-scenario-with-a-long-id-${index}`);

  test('sixteen scenarios fit into the budget of 3,500 with room to spare', () => {
    expect(worstCaseLength({ scenarioIds: sixteen, longestPaths: {} })).toBeLessThanOrEqual(2400);
  });

  test('is the length of the largest state', () => {
    const largest = aScenario({
      fingerprint: 'zzzzzz',
      endings: 36 ** 4 - 1,
      best: { earned: 46655, reachable: 46655 },
      seed: 1295,
      path: 'a'.repeat(10),
    });
    const state: ResumeState = {
      scenarios: { one: largest, three: largest },
      current: 'three',
      attempt: 2 ** 24 - 1,
      testOut: { state: 'open', pathway: 'zzzzzzz', score: 1000 },
    };
    const input = { scenarioIds: ['one', 'three'], longestPaths: { one: 10, three: 10 } };
    expect(worstCaseLength(input)).toBe(encodeSuspendData(state, 36 ** 6 - 1).length);
  });

  test.each([
    [0, 0],
    [63, 63],
    [64, 64],
    [65, 64],
    [Number.POSITIVE_INFINITY, 64],
  ])('counts a longest path of %d as %d', (steps, counted) => {
    const empty = worstCaseLength({ scenarioIds: ['x'], longestPaths: { x: 0 } });
    const length = worstCaseLength({ scenarioIds: ['x'], longestPaths: { x: steps } });
    expect(length - empty).toBe(counted);
  });

  test('no scenario at all', () => {
    expect(worstCaseLength({ scenarioIds: [], longestPaths: {} })).toBeLessThan(40);
  });

  test('no state of these scenarios is longer', () => {
    fc.assert(
      fc.property(anyState, anyRevision, (state, revision) => {
        const ids = Object.keys(state.scenarios);
        const current =
          state.current !== null && ids.includes(state.current) ? state.current : null;
        const length = encodeSuspendData({ ...state, current }, revision).length;
        expect(length).toBeLessThanOrEqual(worstCaseLength({ scenarioIds: ids, longestPaths: {} }));
      }),
    );
  });

  test('the standard allows 4,096 characters', () => {
    expect(longestSuspendData).toBe(4096);
  });
});
