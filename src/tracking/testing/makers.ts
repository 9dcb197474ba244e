import type { ResumeState, ScenarioResume } from '../resume-state.ts';
import type { Interaction, Launch, Objective, Progress } from '../tracker.ts';

export function aScenario(given: Partial<ScenarioResume> = {}): ScenarioResume {
  return { fingerprint: 'a1b2c3', endings: 0, best: null, seed: 4, path: 'bc_a', ...given };
}

export function aState(given: Partial<ResumeState> = {}): ResumeState {
  return {
    scenarios: { 'friend-request': aScenario() },
    current: 'friend-request',
    attempt: 7_654_321,
    ...given,
  };
}

/** Half-way through one scenario, ninety seconds in. */
export function aProgress(given: Partial<Progress> = {}): Progress {
  return {
    completion: 'incomplete',
    success: 'unknown',
    scoreScaled: null,
    passingScore: 0.8,
    location: 'friend-request/two-in-the-morning',
    resume: aState(),
    sessionMs: 90_000,
    interactions: [],
    objectives: [],
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
    description: 'Two in the morning',
    choices: [
      { key: 'a', words: 'Answer her.' },
      { key: 'b', words: 'Put the phone away.' },
    ],
    objectiveIds: ['outcome_ST2'],
    ...given,
  };
}

export function anObjective(given: Partial<Objective> = {}): Objective {
  return {
    id: 'outcome_ST2',
    description: 'Answer a friend request',
    completion: 'incomplete',
    success: 'unknown',
    scoreScaled: null,
    ...given,
  };
}

export function aLaunch(given: Partial<Launch> = {}): Launch {
  return {
    connected: true,
    learnerName: 'Adams, Alice',
    mode: 'normal',
    resume: { status: 'none' },
    recorded: { completion: 'incomplete', success: 'unknown', scoreScaled: null },
    passingScore: null,
    attemptKey: '',
    launchData: '',
    returnUrl: null,
    ...given,
  };
}
