import fc from 'fast-check';
import type { ResumeState, ScenarioResume } from '../resume-state.ts';

// Any resume state that can be written, for properties.
export const anyId = fc.stringMatching(/^[a-z0-9_][a-z0-9-]{0,20}$/);
export const anyRevision = fc.integer({ min: 0, max: 36 ** 6 - 1 });
export const anyScenario: fc.Arbitrary<ScenarioResume> = fc.record({
  fingerprint: fc.stringMatching(/^[a-z0-9]{6}$/),
  endings: fc.integer({ min: 0, max: 36 ** 4 - 1 }),
  best: fc.option(
    fc
      .tuple(fc.integer({ min: 0, max: 46655 }), fc.integer({ min: 0, max: 46655 }))
      .map(([a, b]) => ({ earned: Math.min(a, b), reachable: Math.max(a, b) })),
  ),
  seed: fc.integer({ min: 0, max: 1295 }),
  path: fc.option(fc.stringMatching(/^[a-z_]{0,64}$/)),
});
export const anyState: fc.Arbitrary<ResumeState> = fc.record(
  {
    scenarios: fc.dictionary(anyId, anyScenario, { maxKeys: 20 }),
    current: fc.option(anyId),
    attempt: fc.integer({ min: 0, max: 2 ** 24 - 1 }),
    testOut: fc.record({
      state: fc.constantFrom('open' as const, 'passed' as const, 'missed' as const),
      pathway: fc.stringMatching(/^[0-9a-z]{7}$/),
      score: fc.integer({ min: 0, max: 1000 }),
    }),
  },
  { requiredKeys: ['scenarios', 'current', 'attempt'] },
);
