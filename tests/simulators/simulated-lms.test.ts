/** What every simulated LMS does, whatever its profile. */
import { describe, expect, test } from 'vitest';
import { lmsProfiles12, moodle12Strict } from './profiles-12.ts';
import { lmsProfiles2004, moodle2004, strict2004 } from './profiles-2004.ts';
import { SimulatedLms } from './simulated-lms.ts';

const strict12 = lmsProfiles12.filter(({ neverFails, toleratesErrors }) => {
  return !neverFails && !toleratesErrors;
});

describe.each(strict12)('$name keeps the order of calls', (profile) => {
  const exit = 'cmi.core.exit';
  test.each<[string, (api: Api12) => unknown, string]>([
    ['a write before Initialize', (api) => api.LMSSetValue(exit, ''), '301'],
    ['a read before Initialize', (api) => api.LMSGetValue('cmi.core.entry'), '301'],
    ['Commit before Initialize', (api) => api.LMSCommit(''), '301'],
    ['Finish before Initialize', (api) => api.LMSFinish(''), '301'],
    ['Initialize with an argument', (api) => api.LMSInitialize('x'), '201'],
    ['Initialize with null', (api) => api.LMSInitialize(null), '201'],
    ['Initialize with nothing', (api) => api.LMSInitialize(), '201'],
    ['Initialize twice', (api) => [api.LMSInitialize(''), api.LMSInitialize('')], '101'],
    ['Commit with null', (api) => [api.LMSInitialize(''), api.LMSCommit(null)], '201'],
    [
      'a write after Finish',
      (api) => [api.LMSInitialize(''), api.LMSFinish(''), api.LMSSetValue(exit, '')],
      '301',
    ],
    ['Finish twice', (api) => [api.LMSInitialize(''), api.LMSFinish(''), api.LMSFinish('')], '301'],
    [
      'a number as value',
      (api) => [api.LMSInitialize(''), api.LMSSetValue('cmi.core.score.raw', 5)],
      '201',
    ],
  ])('%s', (_, call, error) => {
    const api = new SimulatedLms(profile).launch();
    call(api);
    expect(String(api.LMSGetLastError())).toBe(error);
  });
});

describe.each(lmsProfiles2004.filter(({ toleratesErrors }) => !toleratesErrors))(
  '$name keeps the order of calls',
  (profile) => {
    test.each<[string, (api: Api2004) => unknown, string]>([
      ['a write before Initialize', (api) => api.SetValue('cmi.exit', ''), '132'],
      ['a read before Initialize', (api) => api.GetValue('cmi.entry'), '122'],
      ['Commit before Initialize', (api) => api.Commit(''), '142'],
      ['Terminate before Initialize', (api) => api.Terminate(''), '112'],
      ['Initialize with an argument', (api) => api.Initialize('x'), '201'],
      ['Initialize twice', (api) => [api.Initialize(''), api.Initialize('')], '103'],
      ['Initialize after the end', (api) => [...over(api), api.Initialize('')], '104'],
      ['a write after the end', (api) => [...over(api), api.SetValue('cmi.exit', '')], '133'],
      ['a read after the end', (api) => [...over(api), api.GetValue('cmi.entry')], '123'],
      ['Commit after the end', (api) => [...over(api), api.Commit('')], '143'],
      ['Terminate after the end', (api) => [...over(api), api.Terminate('')], '113'],
    ])('%s', (_, call, error) => {
      const api = new SimulatedLms(profile).launch();
      call(api);
      expect(api.GetLastError()).toBe(error);
    });
  },
);

test('every call is noted, with the session it came from', () => {
  const lms = new SimulatedLms(moodle12Strict);
  const [one, two] = [lms.launch(), lms.launch()];
  one.LMSInitialize('');
  two.LMSInitialize('');
  two.LMSSetValue('cmi.core.exit', 'normal');
  one.LMSGetValue('cmi.core.lesson_mode');
  expect(lms.calls).toEqual([
    { session: 1, method: 'LMSInitialize', element: '', value: '', result: 'true', error: '0' },
    { session: 2, method: 'LMSInitialize', element: '', value: '', result: 'true', error: '0' },
    {
      session: 2,
      method: 'LMSSetValue',
      element: 'cmi.core.exit',
      value: 'normal',
      result: 'false',
      error: '405',
    },
    {
      session: 1,
      method: 'LMSGetValue',
      element: 'cmi.core.lesson_mode',
      value: '',
      result: 'normal',
      error: '0',
    },
  ]);
  expect(lms.errors).toEqual(['LMSSetValue cmi.core.exit 405']);
  expect(lms.written).toEqual(['cmi.core.exit']);
});

test('an error has words', () => {
  const api = new SimulatedLms(moodle12Strict).launch();
  api.LMSCommit('');
  const words = [api.LMSGetErrorString('301'), api.LMSGetErrorString('0')];
  expect(words).toEqual(['Error 301', 'No error']);
  expect(api.LMSGetDiagnostic('301')).toBe('commit-before-start');
});

test('commits are counted, Finish is none', () => {
  const lms = new SimulatedLms(moodle2004);
  const api = lms.launch();
  api.Initialize('');
  for (const _ of [1, 2, 3]) api.Commit('');
  api.Terminate('');
  expect(lms.commits).toBe(3);
});

describe('a value set twice', () => {
  test.each<[string, (api: Api12, lms: SimulatedLms<'scorm12'>) => void, number]>([
    ['in one session', () => {}, 1],
    ['with a commit between', (api) => api.LMSCommit(''), 1],
    ['with another value between', (api) => api.LMSSetValue(location, 'there'), 0],
    [
      'after a commit that failed',
      (api, lms) => {
        lms.server = 'refusing';
        api.LMSCommit('');
      },
      0,
    ],
  ])('%s', (_, between, expected) => {
    const lms = new SimulatedLms(moodle12Strict);
    const api = lms.launch();
    api.LMSInitialize('');
    api.LMSSetValue(location, 'here');
    between(api, lms);
    api.LMSSetValue(location, 'here');
    expect(lms.setValueTwice).toHaveLength(expected);
  });

  test('by two sessions is no waste', () => {
    const lms = new SimulatedLms(moodle12Strict);
    for (const api of [lms.launch(), lms.launch()]) {
      api.LMSInitialize('');
      api.LMSSetValue(location, 'here');
    }
    expect(lms.setValueTwice).toEqual([]);
  });

  test('and refused both times is an error, not a waste', () => {
    const lms = new SimulatedLms(moodle12Strict);
    const api = lms.launch();
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.exit', 'normal');
    api.LMSSetValue('cmi.core.exit', 'normal');
    expect(lms.setValueTwice).toEqual([]);
  });
});

test('a server that hangs keeps the page standing still, and then works', () => {
  const lms = new SimulatedLms(strict2004);
  let blockedMs = 0;
  lms.clock = {
    block: (durationMs) => {
      blockedMs += durationMs;
    },
  };
  const api = lms.launch();
  api.Initialize('');
  lms.server = 'hanging';
  api.SetValue('cmi.location', 'here');
  expect(api.Commit('')).toBe('true');
  expect(blockedMs).toBe(5000);
  expect(lms.record.get('cmi.location')).toBe('here');
});

test('a launch may be told everything', () => {
  const lms = new SimulatedLms(moodle12Strict);
  const api = lms.launch({ learnerId: '4711', launchData: '{"a":1}', mode: 'browse' });
  api.LMSInitialize('');
  const elements = [
    'cmi.core.student_id',
    'cmi.launch_data',
    'cmi.core.lesson_mode',
    'cmi.core.credit',
  ];
  const read = elements.map((element) => api.LMSGetValue(element));
  expect(read).toEqual(['4711', '{"a":1}', 'browse', 'no-credit']);
  expect(lms.launch('review')).toBeDefined();
});

const location = 'cmi.core.lesson_location';

type Api12 = ReturnType<SimulatedLms<'scorm12'>['launch']>;
type Api2004 = ReturnType<SimulatedLms<'scorm2004'>['launch']>;

function over(api: Api2004): unknown[] {
  return [api.Initialize(''), api.Terminate('')];
}
