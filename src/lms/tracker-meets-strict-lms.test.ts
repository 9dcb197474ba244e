/** Our own driver against our own strict LMS, two sessions of one attempt. */
import { expect, it } from 'vitest';
import { createScorm12Tracker, type Interaction, type Progress } from '../tracking/index.ts';
import { learners } from './learners.ts';
import { openSession } from './open-session.ts';
import { toAttemptRecord } from './stored-attempt.ts';
import type { ScormCall } from './strict-scorm12-api.ts';
import { aStore } from './testing/a-store.ts';

const resume = {
  scenarios: {
    'friend-request': { fingerprint: 'abc123', endings: 0, best: null, seed: 7, path: 'ab' },
  },
  current: 'friend-request',
};

function aDecision(scene: string): Interaction {
  return {
    id: `friend_request__${scene}`,
    response: 'b',
    correctResponses: ['a', 'c'],
    result: 'wrong',
    latencyMs: 12_340,
    decidedAt: Date.UTC(2026, 10, 20, 10),
  };
}

function aProgress(given: Partial<Progress> = {}): Progress {
  return {
    completion: 'incomplete',
    success: 'unknown',
    scoreScaled: null,
    location: 'friend-request/two-in-the-morning',
    resume,
    sessionMs: 61_500,
    interactions: [aDecision('how_to_answer')],
    ...given,
  };
}

async function launch(store: ReturnType<typeof aStore>, calls: ScormCall[]) {
  const { api } = await openSession({
    store,
    learner: learners[0],
    pkg: { id: 'everyone', title: 'Everyone' },
    startAgain: false,
    settings: { mode: 'normal', reviewWhenCompleted: false, refuseCommits: false },
    now: () => Date.UTC(2026, 10, 20, 10),
    onCall: (call) => calls.push(call),
    onStored: () => undefined,
  });
  return createScorm12Tracker({ api, passingScore: 0.8 });
}

it('an attempt is interrupted, resumed and passed without one refused call', async () => {
  const store = aStore();
  const calls: ScormCall[] = [];

  const first = await launch(store, calls);
  expect((await first.start()).resume.status).toBe('none');
  expect(await first.save(aProgress())).toEqual({ saved: true });

  const second = await launch(store, calls);
  const resumed = await second.start();
  expect(resumed.resume).toMatchObject({ status: 'read', state: resume });
  const final = aProgress({
    completion: 'completed',
    success: 'passed',
    scoreScaled: 0.9,
    interactions: [aDecision('two_in_the_morning')],
  });
  expect(await second.end(final)).toEqual({ saved: true });

  expect(calls.filter((call) => call.errorCode !== '0')).toEqual([]);
  const [attempt] = store.list();
  expect(attempt && toAttemptRecord(attempt)).toMatchObject({
    attempt: 1,
    sessions: 2,
    completion: 'completed',
    success: 'passed',
    scoreScaled: 0.9,
    totalMs: 123_000,
    decisions: [
      {
        id: 'friend_request__how_to_answer',
        response: 'b',
        correctResponses: ['a', 'c'],
        result: 'wrong',
        latencyMs: 12_340,
      },
      { id: 'friend_request__two_in_the_morning' },
    ],
  });
});
