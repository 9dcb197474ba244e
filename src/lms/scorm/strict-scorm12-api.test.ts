/**
 * Sessions as data: each step is method, arguments, expected return and expected error code.
 * Source: SCORM 1.2 RTE, API.
 */
import { describe, expect, it } from 'vitest';
import { aModel, aSession } from '../testing/a-session.ts';
import { get, run, type Step, set } from '../testing/steps.ts';

const sessions: [string, Step[]][] = [
  [
    'before LMSInitialize everything is 301',
    [
      get('cmi.core.student_id', '', '301'),
      set('cmi.suspend_data', 'x', 'false', '301'),
      ['LMSCommit', [''], 'false', '301'],
      ['LMSFinish', [''], 'false', '301'],
    ],
  ],
  [
    'arguments of LMSInitialize must be ""',
    [
      ['LMSInitialize', [], 'false', '201'],
      ['LMSInitialize', [null], 'false', '201'],
      ['LMSInitialize', ['x'], 'false', '201'],
      ['LMSInitialize', [''], 'true', '0'],
      ['LMSInitialize', [''], 'false', '101'],
    ],
  ],
  [
    'arguments of LMSCommit and LMSFinish must be ""',
    [
      ['LMSInitialize', [''], 'true', '0'],
      ['LMSCommit', [], 'false', '201'],
      ['LMSCommit', ['now'], 'false', '201'],
      ['LMSCommit', [''], 'true', '0'],
      ['LMSFinish', [], 'false', '201'],
      ['LMSFinish', [false], 'false', '201'],
      ['LMSFinish', [''], 'true', '0'],
    ],
  ],
  [
    'after LMSFinish nothing is taken any more',
    [
      ['LMSInitialize', [''], 'true', '0'],
      ['LMSFinish', [''], 'true', '0'],
      set('cmi.suspend_data', 'x', 'false', '301'),
      get('cmi.core.lesson_status', '', '301'),
      ['LMSCommit', [''], 'false', '301'],
      ['LMSFinish', [''], 'false', '301'],
      ['LMSInitialize', [''], 'false', '101'],
    ],
  ],
  [
    'the methods about errors answer at any time and leave the error alone',
    [
      ['LMSGetErrorString', ['405'], 'Incorrect data type', '0'],
      ['LMSGetErrorString', ['999'], '', '0'],
      ['LMSCommit', [''], 'false', '301'],
      ['LMSGetErrorString', ['301'], 'Not initialized', '301'],
      ['LMSGetDiagnostic', [''], 'LMSCommit was called before LMSInitialize.', '301'],
      ['LMSGetDiagnostic', ['403'], 'Element is read only', '301'],
      ['LMSInitialize', [''], 'true', '0'],
    ],
  ],
];

describe.each(sessions)('session: %s', (_, steps) => {
  it('answers as the standard says', async () => {
    const { api } = await aSession({ initialized: false });
    run(api, steps);
  });
});

describe('what the LMS keeps', () => {
  it('keeps nothing until it is committed, and everything once it is', async () => {
    const { api, stored } = await aSession();
    api['LMSSetValue']?.('cmi.suspend_data', 'one');
    expect(stored).toEqual([]);
    api['LMSCommit']?.('');
    expect(stored).toEqual([{ entries: { 'cmi.suspend_data': 'one' }, finished: false }]);
  });

  it('commits at LMSFinish', async () => {
    const { api, stored } = await aSession();
    run(api, [
      set('cmi.core.lesson_status', 'incomplete'),
      set('cmi.suspend_data', 'two'),
      ['LMSFinish', [''], 'true', '0'],
    ]);
    expect(stored).toEqual([
      {
        entries: { 'cmi.core.lesson_status': 'incomplete', 'cmi.suspend_data': 'two' },
        finished: true,
      },
    ]);
  });

  it('calls a session without any status completed, as the standard does', async () => {
    const { api, stored } = await aSession();
    api['LMSFinish']?.('');
    expect(stored[0]?.entries).toEqual({ 'cmi.core.lesson_status': 'completed' });
  });

  it('refuses a commit that could not be kept', async () => {
    const { api } = await aSession({ answer: 'unreachable' });
    run(api, [
      ['LMSCommit', [''], 'false', '101'],
      [
        'LMSGetDiagnostic',
        [''],
        'The LMS could not be reached, and what the package sent was not kept.',
        '101',
      ],
    ]);
  });
});

describe('what the LMS gives back', () => {
  it('restores an earlier session', async () => {
    const { api } = await aSession({
      saved: aModel(
        ['cmi.suspend_data', '1~abc'],
        ['cmi.core.lesson_location', 'friend-request/how-to-answer'],
        ['cmi.core.lesson_status', 'incomplete'],
        ['cmi.interactions.0.id', 'friend_request__how_to_answer'],
        ['cmi.interactions.0.type', 'choice'],
      ),
      launch: { entry: 'resume', totalMs: 3_723_450 },
    });
    run(api, [
      get('cmi.core.entry', 'resume'),
      get('cmi.core.total_time', '01:02:03.45'),
      get('cmi.suspend_data', '1~abc'),
      get('cmi.core.lesson_location', 'friend-request/how-to-answer'),
      get('cmi.core.lesson_status', 'incomplete'),
      get('cmi.interactions._count', '1'),
      set('cmi.interactions.2.id', 'gap', 'false', '201'),
      set('cmi.interactions.1.id', 'next'),
      set('cmi.interactions.0.student_response', 'not a letter', 'false', '405'),
    ]);
  });

  it.each(['browse', 'review'] as const)('gives no credit in %s mode', async (mode) => {
    const { api } = await aSession({ launch: { mode, entry: '' } });
    run(api, [
      get('cmi.core.lesson_mode', mode),
      get('cmi.core.credit', 'no-credit'),
      get('cmi.core.entry', ''),
      get('cmi.core.lesson_status', 'not attempted'),
    ]);
  });
});

describe('the log', () => {
  it('tells each call with its answer, and why it was refused', async () => {
    const { api, calls } = await aSession();
    api['LMSSetValue']?.('cmi.suspend_data', 'x'.repeat(4097));
    api['LMSGetValue']?.('cmi.core.student_id');
    expect(calls.map(({ at, ...call }) => call)).toEqual([
      {
        method: 'LMSInitialize',
        element: '',
        value: '',
        result: 'true',
        errorCode: '0',
        diagnostic: '',
      },
      {
        method: 'LMSSetValue',
        element: 'cmi.suspend_data',
        value: 'x'.repeat(4097),
        result: 'false',
        errorCode: '405',
        errorText: 'Incorrect data type',
        diagnostic:
          'Unexpected text of 4,097 characters in cmi.suspend_data, expected at most 4,096 characters.',
      },
      {
        method: 'LMSGetValue',
        element: 'cmi.core.student_id',
        value: '',
        result: '20417733',
        errorCode: '0',
        diagnostic: '',
      },
    ]);
  });
});

describe('a mastery score of the LMS decides at LMSFinish', () => {
  it.each([
    ['failed', '80', 'passed'],
    ['passed', '79.99', 'failed'],
    ['incomplete', '95', 'passed'],
    ['incomplete', '', 'incomplete'],
  ])('status %s, score "%s": %s', async (status, raw, judged) => {
    const { api, stored } = await aSession({ settings: { passingScore: 0.8 } });
    run(api, [
      get('cmi.student_data.mastery_score', '80'),
      set('cmi.core.lesson_status', status),
      set('cmi.core.score.raw', raw),
      ['LMSCommit', [''], 'true', '0'],
      ['LMSFinish', [''], 'true', '0'],
    ]);
    expect(stored.map(({ entries }) => entries['cmi.core.lesson_status'])).toEqual([
      status,
      judged,
    ]);
  });

  it('and not in browse mode', async () => {
    const { api, stored } = await aSession({
      settings: { passingScore: 0.8 },
      launch: { mode: 'browse' },
    });
    run(api, [set('cmi.core.score.raw', '95'), ['LMSFinish', [''], 'true', '0']]);
    expect(stored[0]?.entries['cmi.core.lesson_status']).toBe('browsed');
  });
});
