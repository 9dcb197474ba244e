/**
 * Sessions as data: each step is method, arguments, expected return and expected error code.
 * Source: SCORM 2004 4th Edition RTE, 3.1.
 */
import { describe, expect, it } from 'vitest';
import { aModelOf, aSession } from '../testing/a-session.ts';
import { run, type Step, stepsOf } from '../testing/steps.ts';

const standard = 'scorm2004-4th';
const { set, get } = stepsOf(standard);
const initialize: Step = ['Initialize', [''], 'true', '0'];
const terminate: Step = ['Terminate', [''], 'true', '0'];

const sessions: [string, Step[]][] = [
  [
    'before Initialize each method has a code of its own',
    [
      get('cmi.learner_id', '', '122'),
      set('cmi.location', 'x', 'false', '132'),
      ['Commit', [''], 'false', '142'],
      ['Terminate', [''], 'false', '112'],
    ],
  ],
  [
    'after Terminate each method has another',
    [
      initialize,
      terminate,
      get('cmi.learner_id', '', '123'),
      set('cmi.location', 'x', 'false', '133'),
      ['Commit', [''], 'false', '143'],
      ['Terminate', [''], 'false', '113'],
      ['Initialize', [''], 'false', '104'],
    ],
  ],
  ['a session is opened once', [initialize, ['Initialize', [''], 'false', '103']]],
  [
    'arguments must be ""',
    [
      ['Initialize', [], 'false', '201'],
      ['Initialize', ['x'], 'false', '201'],
      initialize,
      ['Commit', [null], 'false', '201'],
      ['Commit', [''], 'true', '0'],
      ['Terminate', ['bye'], 'false', '201'],
      terminate,
    ],
  ],
  [
    'names and values are text',
    [
      initialize,
      ['SetValue', ['cmi.score.scaled', 0.8], 'false', '201'],
      ['SetValue', ['cmi.location', null], 'false', '201'],
      ['GetValue', [undefined], '', '201'],
    ],
  ],
  [
    'the methods about errors answer at any time and leave the error alone',
    [
      ['GetErrorString', ['406'], 'Data Model Element Type Mismatch', '0'],
      ['GetErrorString', ['999'], '', '0'],
      ['Commit', [''], 'false', '142'],
      ['GetErrorString', ['142'], 'Commit Before Initialization', '142'],
      ['GetDiagnostic', [''], 'Commit was called before Initialize.', '142'],
      ['GetDiagnostic', ['404'], 'Data Model Element Is Read Only', '142'],
      initialize,
    ],
  ],
];

describe.each(sessions)('session: %s', (_, steps) => {
  it('answers as the standard says', async () => {
    const { api } = await aSession({ standard, initialized: false });
    run(api, steps);
  });
});

it('has the methods of SCORM 2004 and no other', async () => {
  const { api } = await aSession({ standard });
  expect(Object.keys(api)).toEqual([
    'Initialize',
    'Terminate',
    'GetValue',
    'SetValue',
    'Commit',
    'GetLastError',
    'GetErrorString',
    'GetDiagnostic',
  ]);
});

it('gives back what an earlier session suspended', async () => {
  const { api } = await aSession({
    standard,
    saved: aModelOf(
      standard,
      ['cmi.suspend_data', '1~abc'],
      ['cmi.location', 'friend-request/how-to-answer'],
      ['cmi.completion_status', 'incomplete'],
      ['cmi.objectives.0.id', 'outcome_ST2'],
      ['cmi.interactions.0.id', 'friend_request__how_to_answer'],
      ['cmi.interactions.0.type', 'choice'],
    ),
    launch: { entry: 'resume', totalMs: 3_723_450 },
  });
  run(api, [
    get('cmi.entry', 'resume'),
    get('cmi.total_time', 'PT1H2M3.45S'),
    get('cmi.suspend_data', '1~abc'),
    get('cmi.location', 'friend-request/how-to-answer'),
    get('cmi.completion_status', 'incomplete'),
    get('cmi.interactions._count', '1'),
    set('cmi.interactions.2.id', 'gap', 'false', '351'),
    set('cmi.interactions.1.id', 'next'),
    set('cmi.interactions.0.learner_response', 'not a letter', 'false', '406'),
    set('cmi.objectives.0.id', 'outcome_ST3', 'false', '351'),
  ]);
});

describe('a scaled passing score of the LMS decides success', () => {
  it.each([
    ['0.8', 'failed', 'passed'],
    ['0.7999999', 'passed', 'failed'],
    [null, 'passed', 'unknown'],
  ])('score %s, the package says %s: %s', async (score, said, judged) => {
    const { api, stored } = await aSession({ standard, settings: { passingScore: 0.8 } });
    run(api, [
      set('cmi.success_status', said),
      ...(score === null ? [] : [set('cmi.score.scaled', score)]),
      get('cmi.success_status', judged),
      ['Commit', [''], 'true', '0'],
    ]);
    expect(stored[0]?.entries['cmi.success_status']).toBe(judged);
  });

  it('and without one the package decides', async () => {
    const { api, stored } = await aSession({ standard });
    run(api, [set('cmi.score.scaled', '0.1'), set('cmi.success_status', 'passed'), terminate]);
    expect(stored[0]?.entries['cmi.success_status']).toBe('passed');
  });
});

it('a session that said nothing leaves the status unknown', async () => {
  const { api, stored } = await aSession({ standard });
  run(api, [terminate]);
  expect(stored).toEqual([{ entries: {}, finished: true }]);
});
