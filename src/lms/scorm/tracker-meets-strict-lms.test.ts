/** Our own drivers against our own strict LMS, two sessions of one attempt. */
import { describe, expect, it } from 'vitest';
import {
  createScorm12Tracker,
  createScorm2004Tracker,
  type Interaction,
  type Objective,
  type Progress,
  type Tracker,
} from '../../tracking/index.ts';
import { learners } from '../learners.ts';
import { openSession } from '../open-session.ts';
import { isRefused, type ScormCall } from '../scorm-call.ts';
import type { ScormStandard } from '../standards.ts';
import { toAttemptRecord } from '../stored-attempt.ts';
import { aStore } from '../testing/a-store.ts';
import { aPackage, plainSettings } from '../testing/an-open-session.ts';

const resume = {
  scenarios: {
    'friend-request': { fingerprint: 'abc123', endings: 0, best: null, seed: 7, path: 'ab' },
  },
  current: 'friend-request',
  attempt: 7_654_321,
};

function aDecision(scene: string): Interaction {
  return {
    id: `friend_request__${scene}`,
    response: 'b',
    correctResponses: ['a', 'c'],
    result: 'wrong',
    latencyMs: 12_340,
    decidedAt: Date.UTC(2026, 10, 20, 10),
    description: 'What do you do?',
    choices: [
      { key: 'a', words: 'Answer her.' },
      { key: 'b', words: 'Put the phone away.' },
      { key: 'c', words: 'Ask a colleague.' },
    ],
    objectiveIds: ['outcome_ST2'],
  };
}

function anObjective(given: Partial<Objective> = {}): Objective {
  return {
    id: 'outcome_ST2',
    description: 'Answer a friend request',
    completion: 'incomplete',
    success: 'unknown',
    scoreScaled: null,
    ...given,
  };
}

function aProgress(given: Partial<Progress> = {}): Progress {
  return {
    completion: 'incomplete',
    success: 'unknown',
    scoreScaled: null,
    passingScore: 0.8,
    location: 'friend-request/two-in-the-morning',
    resume,
    sessionMs: 61_500,
    interactions: [aDecision('how_to_answer')],
    objectives: [anObjective()],
    ...given,
  };
}

const makers = {
  scorm12: createScorm12Tracker,
  'scorm2004-3rd': createScorm2004Tracker,
  'scorm2004-4th': createScorm2004Tracker,
} as const;

async function launch(
  standard: ScormStandard,
  store: ReturnType<typeof aStore>,
  calls: ScormCall[],
): Promise<Tracker> {
  const opened = await openSession({
    store,
    learner: learners[0],
    pkg: aPackage(standard),
    startAgain: false,
    settings: plainSettings,
    now: () => Date.UTC(2026, 10, 20, 10),
    onCall: (call) => calls.push(call),
    onStored: () => undefined,
    fault: () => 'none',
  });
  if ('problem' in opened || !opened.api) throw new Error('No API was made.');
  return makers[standard]({ api: opened.api.methods, courseId: 'everyone' });
}

describe.each(Object.keys(makers) as ScormStandard[])('%s', (standard) => {
  it('an attempt is interrupted, resumed and passed without one refused call', async () => {
    const store = aStore();
    const calls: ScormCall[] = [];

    const first = await launch(standard, store, calls);
    expect((await first.start()).resume.status).toBe('none');
    expect(await first.save(aProgress())).toEqual({ saved: true });

    const second = await launch(standard, store, calls);
    const resumed = await second.start();
    expect(resumed.resume).toMatchObject({ status: 'read', state: resume });
    const final = aProgress({
      completion: 'completed',
      success: 'passed',
      scoreScaled: 0.9,
      interactions: [aDecision('two_in_the_morning')],
      objectives: [anObjective({ completion: 'completed', success: 'passed', scoreScaled: 0.9 })],
    });
    expect(await second.end(final)).toEqual({ saved: true });

    expect(calls.filter(isRefused)).toEqual([]);
    const [attempt] = store.list();
    expect(attempt && toAttemptRecord(attempt)).toMatchObject({
      standard,
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
          latencyMs: 12_340,
        },
        { id: 'friend_request__two_in_the_morning' },
      ],
    });
  });
});
