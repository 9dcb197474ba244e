import type { ResumeState, ScenarioResume } from '../resume-state.ts';
import type { Interaction, Progress } from '../tracker.ts';

export function aScenario(given: Partial<ScenarioResume> = {}): ScenarioResume {
  return { fingerprint: 'a1b2c3', endings: 0, best: null, seed: 4, path: 'bc_a', ...given };
}

export function aState(given: Partial<ResumeState> = {}): ResumeState {
  return { scenarios: { 'friend-request': aScenario() }, current: 'friend-request', ...given };
}

/** Half-way through one scenario, ninety seconds in. */
export function aProgress(given: Partial<Progress> = {}): Progress {
  return {
    completion: 'incomplete',
    success: 'unknown',
    scoreScaled: null,
    location: 'friend-request/two-in-the-morning',
    resume: aState(),
    sessionMs: 90_000,
    interactions: [],
    ...given,
  };
}

export function passed(scoreScaled = 0.85): Partial<Progress> {
  return { completion: 'completed', success: 'passed', scoreScaled };
}

export function failed(scoreScaled = 0.5): Partial<Progress> {
  return { completion: 'completed', success: 'failed', scoreScaled };
}

export function anInteraction(given: Partial<Interaction> = {}): Interaction {
  return {
    id: 'friend_request__two_in_the_morning',
    response: 'b',
    correctResponses: ['a'],
    result: 'wrong',
    latencyMs: 12_340,
    decidedAt: new Date(2026, 10, 20, 20, 41, 7).getTime(),
    ...given,
  };
}
