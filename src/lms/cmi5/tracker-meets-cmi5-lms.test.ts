/** Our own driver against our own strict LMS, over three sessions of one registration. */
import { expect, it } from 'vitest';
import { connectCmi5, type Interaction, type Progress } from '../../tracking/index.ts';
import type { KnownOfAttempt } from '../lms-record.ts';
import { isRefused, type ScormCall } from '../scorm-call.ts';
import { attemptFromStatements } from './attempt-from-statements.ts';
import { Cmi5Lms, type LaunchChoices } from './cmi5-lms.ts';
import { verbIds } from './vocabulary.ts';

const resume = {
  scenarios: {
    'friend-request': { fingerprint: 'abc123', endings: 0, best: null, seed: 7, path: 'ab' },
  },
  current: 'friend-request',
  attempt: 7_654_321,
};

it('is interrupted, resumed, passed and looked at again without one refused request', async () => {
  const calls: ScormCall[] = [];
  const lms = new Cmi5Lms({
    masteryScore: 0.8,
    moveOn: 'CompletedAndPassed',
    onCall: (call) => calls.push(call),
  });

  const first = await launch(lms);
  expect(await first.start()).toMatchObject({ connected: true, passingScore: 0.8 });
  expect(await first.save(aProgress())).toEqual({ saved: true });

  const second = await launch(lms);
  expect((await second.start()).resume).toMatchObject({ status: 'read', state: resume });
  const final = aProgress({
    completion: 'completed',
    success: 'passed',
    scoreScaled: 0.9,
    interactions: [aDecision('two_in_the_morning', 'correct')],
  });
  expect(await second.end(final)).toEqual({ saved: true });

  const third = await launch(lms, { launchMode: 'Review' });
  expect((await third.start()).mode).toBe('review');
  await third.end(final);

  expect(calls.filter(isRefused)).toEqual([]);
  const statements = lms.registration?.statements ?? [];
  const verbs = statements.map(({ verb }) => verb.id);
  expect(verbs.filter((verb) => verb === verbIds.abandoned)).toHaveLength(1);
  expect(verbs.filter((verb) => verb === verbIds.satisfied)).toHaveLength(1);
  expect(attemptFromStatements(statements, known)).toMatchObject({
    completion: 'completed',
    success: 'passed',
    scoreScaled: 0.9,
    decisions: [
      {
        id: 'friend_request__how_to_answer',
        response: 'b',
        result: 'wrong',
        latencyMs: 12_340,
        decidedAt: '2026-11-20T10:00:00.000Z',
      },
      { id: 'friend_request__two_in_the_morning', result: 'correct' },
    ],
  });
});

async function launch(lms: Cmi5Lms, choices: LaunchChoices = {}) {
  const { launchUrl } = await lms.launch(choices);
  return connectCmi5({
    win: {},
    search: new URL(launchUrl).search,
    storage: null,
    sessionStorage: null,
    key: 'place',
    courseId: 'everyone',
    release: '0.1.0',
    wait: () => new Promise(() => undefined),
    fetch: lms.fetch,
    now: () => Date.UTC(2026, 10, 20, 10),
    newId: () => crypto.randomUUID(),
  });
}

function aProgress(given: Partial<Progress> = {}): Progress {
  return {
    completion: 'incomplete',
    success: 'unknown',
    scoreScaled: null,
    passingScore: 0.5,
    location: 'friend-request/two-in-the-morning',
    resume,
    sessionMs: 61_500,
    interactions: [aDecision('how_to_answer', 'wrong')],
    objectives: [],
    ...given,
  };
}

function aDecision(scene: string, result: Interaction['result']): Interaction {
  return {
    id: `friend_request__${scene}`,
    response: 'b',
    correctResponses: ['a', 'c'],
    result,
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

const known: KnownOfAttempt = {
  standard: 'cmi5',
  learnerId: '20417733',
  learnerName: 'Siân Prosser',
  packageId: 'everyone',
  packageTitle: 'Everyone',
  attempt: 1,
  sessions: 3,
  startedAt: '2026-11-20T09:30:00.000Z',
  lastAccessedAt: '2026-11-20T09:31:00.000Z',
  earlierMs: 0,
};
