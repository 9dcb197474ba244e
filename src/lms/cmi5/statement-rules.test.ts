import { describe, expect, it } from 'vitest';
import { type Au, anAu, anLms, type Change } from './testing/an-au.ts';
import { categoryIds, extensionIds, verbIds } from './vocabulary.ts';

const category = 'context>contextActivities>category';
const grouping = 'context>contextActivities>grouping';
const extension = (id: string) => `context>extensions>${id}`;

it('a conformant flow is taken throughout', async () => {
  const { lms, calls } = anLms();
  const au = await anAu(lms);
  expect(await au.answer()).toBe('204');
  expect(await au.say('completed')).toBe('204');
  expect(await au.say('passed')).toBe('204');
  expect(await au.say('terminated')).toBe('204');
  expect(calls.filter(({ errorCode }) => errorCode !== '0')).toEqual([]);
});

/** A conformant flow with one thing changed in one statement. Source: cmi5, requirement by requirement. */
const broken: [what: string, verb: 'answered' | keyof typeof verbIds, Change, answer: string][] = [
  ['no id', 'answered', { id: undefined }, '403 9.1.0.0-1'],
  [
    'a voiding statement',
    'answered',
    { 'verb>id': 'http://adlnet.gov/expapi/verbs/voided' },
    '403 6.3.0.0-1',
  ],
  ['no timestamp', 'answered', { timestamp: undefined }, '403 9.7.0.0-1'],
  ['an hour’s offset', 'answered', { timestamp: '2026-06-20T09:31:02.000+01:00' }, '403 9.7.0.0-2'],
  ['local time', 'answered', { timestamp: '2026-11-20T09:31:02.000' }, '403 9.7.0.0-2'],
  ['an offset of nothing', 'answered', { timestamp: '2026-11-20T09:31:02.000+00:00' }, '204'],
  ['another learner', 'answered', { 'actor>account>name': '20593108' }, '403 8.1.3.0-3'],
  ['the actor’s name left out', 'answered', { 'actor>name': undefined }, '403 8.1.3.0-3'],
  ['no context', 'answered', { context: undefined }, '403 9.6.0.0-1'],
  ['no registration', 'answered', { 'context>registration': undefined }, '403 9.6.1.0-1'],
  [
    'another registration',
    'completed',
    { 'context>registration': '11111111-1111-4111-8111-111111111111' },
    '403 9.6.1.0-1',
  ],
  [
    'no session id',
    'answered',
    { [extension(extensionIds.sessionId)]: undefined },
    '403 9.6.3.1-4',
  ],
  [
    'another session id',
    'completed',
    { [extension(extensionIds.sessionId)]: 'x' },
    '403 9.6.3.1-4',
  ],
  ['no publisher id', 'answered', { [grouping]: undefined }, '403 10.2.1.0-6'],
  [
    'more than the publisher id',
    'answered',
    { [grouping]: [{ id: 'https://a.example/1' }, { id: 'https://publisher.example/au' }] },
    '204',
  ],
  ['one activity alone', 'answered', { [grouping]: { id: 'https://publisher.example/au' } }, '204'],
  [
    'part of the template left out',
    'answered',
    { [extension(extensionIds.launchedBy)]: undefined },
    '403 10.2.1.0-6',
  ],
  [
    'part of the template changed',
    'answered',
    { [extension(extensionIds.launchedBy)]: 'me' },
    '403 10.2.1.0-7',
  ],
  ['no category cmi5', 'completed', { [category]: [{ id: categoryIds.moveOn }] }, '403 9.6.2.1-1'],
  ['no category at all', 'terminated', { [category]: undefined }, '403 9.6.2.1-1'],
  [
    'moveon beside an answer',
    'answered',
    { [category]: [{ id: categoryIds.moveOn }] },
    '403 9.6.2.2-2',
  ],
  [
    'moveon beside terminated',
    'terminated',
    { [category]: [{ id: categoryIds.cmi5 }, { id: categoryIds.moveOn }] },
    '403 9.6.2.2-2',
  ],
  [
    'no moveon beside completed',
    'completed',
    { [category]: [{ id: categoryIds.cmi5 }] },
    '403 9.6.2.2-1',
  ],
  [
    'no moveon beside passed',
    'passed',
    { [category]: [{ id: categoryIds.cmi5 }] },
    '403 9.6.2.2-1',
  ],
  [
    'answered as cmi5’s own',
    'answered',
    { [category]: [{ id: categoryIds.cmi5 }] },
    '403 9.3.0.0-1',
  ],
  ['the LMS’s verb', 'completed', { 'verb>id': verbIds.satisfied }, '403 9.3.0.0-1'],
  ['another object', 'completed', { 'object>id': 'https://publisher.example/au' }, '403 8.1.5.0-6'],
  ['initialized twice', 'initialized', {}, '403 9.3.0.0-2'],
  [
    'completed without completion',
    'completed',
    { 'result>completion': undefined },
    '403 9.5.3.0-1',
  ],
  ['completed without a result', 'completed', { result: undefined }, '403 9.5.3.0-1'],
  ['completion beside passed', 'passed', { 'result>completion': true }, '403 9.5.3.0-2'],
  ['passed without success', 'passed', { 'result>success': undefined }, '403 9.5.2.0-1'],
  ['passed without having passed', 'passed', { 'result>success': false }, '403 9.5.2.0-1'],
  ['failed with success', 'failed', { 'result>success': true }, '403 9.5.2.0-2'],
  ['success beside completed', 'completed', { 'result>success': true }, '403 9.5.2.0-3'],
  ['a score beside completed', 'completed', { 'result>score': { scaled: 1 } }, '403 9.5.1.0-2'],
  ['a score beside terminated', 'terminated', { 'result>score': { scaled: 1 } }, '403 9.5.1.0-2'],
  ['raw without min', 'passed', { 'result>score>min': undefined }, '403 9.5.1.0-3'],
  ['raw without max', 'passed', { 'result>score>max': undefined }, '403 9.5.1.0-3'],
  [
    'no masteryScore extension',
    'passed',
    { [extension(extensionIds.masteryScore)]: undefined },
    '403 9.6.3.2-2',
  ],
  [
    'another masteryScore',
    'failed',
    { [extension(extensionIds.masteryScore)]: 0.7 },
    '403 9.6.3.2-2',
  ],
  [
    'passed without a score',
    'passed',
    { 'result>score': undefined, [extension(extensionIds.masteryScore)]: undefined },
    '204',
  ],
  ['passed just below the mark', 'passed', { 'result>score': { scaled: 0.79 } }, '403 9.3.4.0-2'],
  ['passed at the mark', 'passed', { 'result>score': { scaled: 0.8 } }, '204'],
  ['failed at the mark', 'failed', { 'result>score': { scaled: 0.8 } }, '403 9.3.5.0-2'],
  ['failed just below the mark', 'failed', { 'result>score': { scaled: 0.79 } }, '204'],
  ['terminated without a duration', 'terminated', { result: undefined }, '403 9.5.4.1-1'],
  ['completed without a duration', 'completed', { 'result>duration': undefined }, '403 9.5.4.1-2'],
  ['passed without a duration', 'passed', { 'result>duration': undefined }, '403 9.5.4.1-3'],
  ['failed without a duration', 'failed', { 'result>duration': undefined }, '403 9.5.4.1-4'],
];

describe('a statement', () => {
  it.each(broken)('with %s (%s): %o → %s', async (_what, verb, change, answer) => {
    const au = await anAu(anLms().lms);
    expect(await say(au, verb, change)).toBe(answer);
  });

  it('that is refused is told with its requirement, and not kept', async () => {
    const { lms, calls } = anLms();
    const au = await anAu(lms);
    const before = lms.registration?.statements.length;
    await au.say('completed', { 'result>score': { scaled: 1 } });
    expect(lms.registration?.statements).toHaveLength(before ?? 0);
    expect(calls.at(-1)).toMatchObject({
      method: 'PUT statements',
      element: 'completed',
      result: '403',
      errorCode: '9.5.1.0-2',
      diagnostic: 'Unexpected result.score in completed, expected it in passed and failed only.',
    });
  });

  it('may be about something else, with verbs of its own', async () => {
    const au = await anAu(anLms().lms);
    const change = {
      'verb>id': 'http://adlnet.gov/expapi/verbs/progressed',
      object: { id: 'https://a.example/part' },
    };
    expect(await au.answer(change)).toBe('204');
  });
});

function say(au: Au, verb: 'answered' | keyof typeof verbIds, change: Change): Promise<string> {
  return verb === 'answered' ? au.answer(change) : au.say(verb, change);
}
