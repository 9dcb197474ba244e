import { describe, expect, it } from 'vitest';
import type { KnownOfAttempt } from '../lms-record.ts';
import { attemptFromStatements } from './attempt-from-statements.ts';
import { anAu, anLms } from './testing/an-au.ts';

const known: KnownOfAttempt = {
  standard: 'cmi5',
  learnerId: '20417733',
  learnerName: 'Siân Prosser',
  packageId: 'everyone',
  packageTitle: 'Everyone',
  attempt: 1,
  sessions: 1,
  startedAt: '2026-11-20T09:30:00.000Z',
  lastAccessedAt: '2026-11-20T09:31:00.000Z',
  earlierMs: 0,
};

function read({ lms }: ReturnType<typeof anLms>) {
  return attemptFromStatements(lms.registration?.statements ?? [], known);
}

describe('status and score', () => {
  it.each([
    [[], 'incomplete', 'unknown', null],
    [['completed'], 'completed', 'unknown', null],
    [['passed'], 'incomplete', 'passed', 0.9],
    [['completed', 'passed'], 'completed', 'passed', 0.9],
    [['completed', 'failed'], 'completed', 'failed', 0.5],
  ] as const)('after %o: %s, %s, %o', async (verbs, completion, success, scoreScaled) => {
    const made = anLms();
    const au = await anAu(made.lms);
    for (const verb of verbs) await au.say(verb);
    expect(read(made)).toMatchObject({ completion, success, scoreScaled });
  });

  it('of what was launched and never began', async () => {
    const made = anLms();
    await made.lms.launch();
    expect(read(made)).toMatchObject({ completion: 'not attempted', success: 'unknown' });
  });

  it('failed at first, then passed: what was passed stays', async () => {
    const made = anLms();
    const first = await anAu(made.lms);
    await first.say('failed');
    await first.say('terminated');
    const second = await anAu(made.lms);
    await second.say('passed');
    expect(read(made)).toMatchObject({ success: 'passed', scoreScaled: 0.9 });
  });

  it('of a score below nothing is nothing', async () => {
    const made = anLms();
    const au = await anAu(made.lms);
    await au.say('failed', { 'result>score': { scaled: -0.5 } });
    expect(read(made).scoreScaled).toBe(0);
  });

  it('counts nothing that cmi5 does not define', async () => {
    const made = anLms();
    const au = await anAu(made.lms);
    await au.answer({ 'verb>id': 'http://adlnet.gov/expapi/verbs/completed' });
    await au.answer({ 'verb>id': 'http://adlnet.gov/expapi/verbs/passed' });
    expect(read(made)).toMatchObject({ completion: 'incomplete', success: 'unknown' });
  });
});

describe('time', () => {
  it('is what Terminated says, session by session', async () => {
    const made = anLms();
    await (await anAu(made.lms)).say('terminated');
    await (await anAu(made.lms)).say('terminated', { 'result>duration': 'PT1M' });
    expect(read(made).totalMs).toBe(121_500);
  });

  it('of a session that is open, or was abandoned, is from its launch to its last statement', async () => {
    let minutes = 0;
    const made = anLms({ now: () => Date.UTC(2026, 10, 20, 9, minutes) });
    const au = await anAu(made.lms);
    minutes = 7;
    await au.answer();
    expect(read(made).totalMs).toBe(420_000);
    minutes = 30;
    await made.lms.launch();
    expect(read(made).totalMs).toBe(420_000);
  });
});

describe('a decision', () => {
  it.each([
    [true, 'correct'],
    [false, 'wrong'],
    [undefined, 'neutral'],
  ])('with success %s is %s', async (success, result) => {
    const made = anLms();
    const au = await anAu(made.lms);
    await au.answer({ 'result>success': success });
    expect(read(made).decisions).toEqual([
      {
        id: 'friend_request__two_in_the_morning',
        response: 'b',
        correctResponses: ['b'],
        result,
        latencyMs: 12_500,
        decidedAt: '2026-11-20T09:31:02.000Z',
      },
    ]);
  });

  it.each([
    ['https://a.example/x/scene_1', 'scene_1'],
    ['https://a.example/x/scene_1/', 'scene_1'],
    ['https://a.example/x#scene_1', 'scene_1'],
    ['https://a.example/x/sc%C3%A9ne', 'scéne'],
    ['https://a.example/x/sc%ne', 'sc%ne'],
    ['urn:scene_1', 'urn:scene_1'],
  ])('about %s is %s', async (address, id) => {
    const made = anLms();
    const au = await anAu(made.lms);
    await au.answer({ 'object>id': address, 'result>duration': undefined });
    expect(read(made).decisions).toMatchObject([{ id, latencyMs: null }]);
  });

  it('is only what is an interaction', async () => {
    const made = anLms();
    const au = await anAu(made.lms);
    await au.answer({ 'object>definition': undefined });
    expect(read(made).decisions).toEqual([]);
  });
});

it.each([
  ['objective/test_out', true, ['test_out']],
  ['objective/outcome_ST2', false, []],
  ['objective/outcome_ST2', undefined, []],
  ['interaction/test_out', true, []],
])('%s with success %s: the objectives passed are %o', async (part, success, passed) => {
  const made = anLms();
  const au = await anAu(made.lms);
  await au.answer({
    'verb>id': 'http://adlnet.gov/expapi/verbs/scored',
    'object>id': `https://lms.example/activities/1/${part}`,
    'object>definition': { type: 'http://adlnet.gov/expapi/activities/objective' },
    result: success === undefined ? {} : { success },
  });
  expect(read(made).passedObjectives).toEqual(passed);
});

it('what is no statement is left out', () => {
  const found = [
    null,
    7,
    'x',
    [],
    {},
    { verb: { id: 'http://adlnet.gov/expapi/verbs/completed' } },
  ];
  expect(attemptFromStatements(found, known)).toMatchObject({
    completion: 'not attempted',
    totalMs: 0,
    decisions: [],
  });
});
