/** The strict LMS is the judge of the driver; these rows are the judge of the LMS. Source: tracking D3, E1, E2, G. */
import { describe, expect, test } from 'vitest';
import type { Scorm12Api } from '../scorm12-api.ts';
import { FakeLms } from './fake-lms.ts';
import { esr, type LmsProfile, learningHub, moodle } from './lms-profiles.ts';

type Row = [element: string, value: string, error: string];

const everywhere: Row[] = [
  ['cmi.core.lesson_status', 'passed', '0'],
  ['cmi.core.lesson_status', 'browsed', '0'],
  ['cmi.core.lesson_status', 'not attempted', '405'],
  ['cmi.core.lesson_status', 'Passed', '405'],
  ['cmi.core.exit', '', '0'],
  ['cmi.core.exit', 'suspend', '0'],
  ['cmi.core.exit', 'normal', '405'],
  ['cmi.core.score.raw', '0', '0'],
  ['cmi.core.score.raw', '85.0', '0'],
  ['cmi.core.score.raw', '100', '0'],
  ['cmi.core.score.raw', '100.5', '405'],
  ['cmi.core.score.raw', '-1', '405'],
  ['cmi.core.session_time', '0000:00:01.00', '0'],
  ['cmi.core.session_time', '00:01:02.345', '405'],
  ['cmi.core.session_time', '0000:00:60.00', '405'],
  ['cmi.core.lesson_location', 'x'.repeat(255), '0'],
  ['cmi.core.lesson_location', 'x'.repeat(256), '405'],
  ['cmi.suspend_data', 'x'.repeat(4096), '0'],
  ['cmi.core.lesson_mode', 'normal', '403'],
  ['cmi.core.student_name', 'x', '403'],
  ['cmi.core.nonsense', 'x', '201'],
];

const moodleOnly: Row[] = [
  ['cmi.suspend_data', 'x'.repeat(4097), '405'],
  ['cmi.interactions.0.type', 'choice', '201'],
  ['cmi.interactions.1.id', 'gap', '201'],
  ['cmi.interactions.0.id', 'two words', '405'],
  ['cmi.interactions.0.id', 'x'.repeat(256), '405'],
  ['cmi.interactions.0.id', 'x'.repeat(255), '0'],
  ['cmi.interactions.0.student_response', 'a', '405'],
  ['cmi.interactions.0.type', 'true_false', '405'],
  ['cmi.interactions.0.type', 'choice', '0'],
  ['cmi.interactions.0.time', '20:41:07', '0'],
  ['cmi.interactions.0.time', '20:41:07.5', '405'],
  ['cmi.interactions.0.student_response', 'a,b', '0'],
  ['cmi.interactions.0.student_response', 'share it', '405'],
  ['cmi.interactions.0.result', 'wrong', '0'],
  ['cmi.interactions.0.result', 'incorrect', '405'],
  ['cmi.interactions.0.latency', '0000:00:12.34', '0'],
  ['cmi.interactions.0.weighting', '1', '201'],
  ['cmi.core.score.min', '0', '0'],
];

const esrOnly: Row[] = [
  ['cmi.suspend_data', 'x'.repeat(4097), '405'],
  ['cmi.core.score.min', '0', '401'],
  ['cmi.core.score.max', '100', '401'],
  ['cmi.interactions.0.id', 'x', '401'],
];

const profiles: [LmsProfile, Row[]][] = [
  [moodle, [...everywhere, ...moodleOnly]],
  [esr, [...everywhere, ...esrOnly]],
  [learningHub, [...everywhere, ['cmi.suspend_data', 'x'.repeat(63_999), '0']]],
];

describe.each(profiles)('$name', (profile, rows) => {
  const api = new FakeLms(profile).launch();
  api.LMSInitialize('');

  test.each(rows)('LMSSetValue %s = %.40s gives %s', (element, value, error) => {
    expect(String(api.LMSSetValue(element, value))).toBe(String(error === '0'));
    expect(String(api.LMSGetLastError())).toBe(error);
  });
});

describe.each([moodle, esr, learningHub])('$name keeps the order of calls', (profile) => {
  test.each<[string, (api: Scorm12Api) => unknown, string]>([
    ['a write before Initialize', (api) => api.LMSSetValue('cmi.core.exit', ''), '301'],
    ['Commit before Initialize', (api) => api.LMSCommit(''), '301'],
    ['Finish before Initialize', (api) => api.LMSFinish(''), '301'],
    ['Initialize with an argument', (api) => api.LMSInitialize('x' as ''), '201'],
    ['Initialize with null', (api) => api.LMSInitialize(null as unknown as ''), '201'],
    ['Initialize twice', (api) => [api.LMSInitialize(''), api.LMSInitialize('')], '101'],
    [
      'a write after Finish',
      (api) => [api.LMSInitialize(''), api.LMSFinish(''), api.LMSSetValue('cmi.core.exit', '')],
      '301',
    ],
    [
      'a number as value',
      (api) => [
        api.LMSInitialize(''),
        api.LMSSetValue('cmi.core.score.raw', 5 as unknown as string),
      ],
      '201',
    ],
  ])('%s', (_, call, error) => {
    const api = new FakeLms(profile).launch();
    call(api);
    expect(String(api.LMSGetLastError())).toBe(error);
  });
});

describe('what the systems are known for', () => {
  test('Moodle never sends a value again after a failed commit, unless it differs', () => {
    const { lms, api } = opened(moodle);
    lms.server = 'refusing';
    api.LMSSetValue('cmi.core.lesson_status', 'passed');
    expect(api.LMSCommit('')).toBe('false');
    lms.server = 'up';
    api.LMSSetValue('cmi.core.lesson_status', 'passed');
    expect(api.LMSCommit('')).toBe('true');
    expect(lms.record.get('cmi.core.lesson_status')).toBeUndefined();
    api.LMSSetValue('cmi.core.lesson_status', 'completed');
    api.LMSCommit('');
    expect(lms.record.get('cmi.core.lesson_status')).toBe('completed');
  });

  test('Moodle says true while offline', () => {
    const { lms, api } = opened(moodle);
    lms.server = 'offline';
    api.LMSSetValue('cmi.core.lesson_status', 'passed');
    expect([api.LMSCommit(''), api.LMSGetLastError()]).toEqual(['true', '0']);
    expect(lms.record.size).toBe(0);
  });

  test('Moodle makes completed out of nothing, the Learning Hub incomplete', () => {
    for (const [profile, status] of [
      [moodle, 'completed'],
      [learningHub, 'incomplete'],
    ] as const) {
      const { lms, api } = opened(profile);
      api.LMSFinish('');
      expect(lms.record.get('cmi.core.lesson_status')).toBe(status);
    }
  });

  test('ESR keeps each value at once', () => {
    const { lms, api } = opened(esr);
    api.LMSSetValue('cmi.core.lesson_status', 'passed');
    expect(lms.record.get('cmi.core.lesson_status')).toBe('passed');
  });

  test('the Learning Hub answers in booleans and numbers, and throws on null', () => {
    const { api } = opened(learningHub);
    expect(api.LMSSetValue('cmi.core.exit', 'suspend')).toBe(true);
    expect(api.LMSGetLastError()).toBe(0);
    expect(() => api.LMSGetValue('cmi.suspend_data')).toThrow(TypeError);
  });

  test('the Learning Hub keeps a result only with time, and only once', () => {
    const { lms, api } = opened(learningHub);
    api.LMSSetValue('cmi.core.lesson_status', 'passed');
    api.LMSSetValue('cmi.core.session_time', '10:00:00.00');
    api.LMSCommit('');
    expect(lms.record.get('cmi.core.lesson_status')).toBeUndefined();
    api.LMSSetValue('cmi.core.session_time', '0000:00:01.00');
    api.LMSCommit('');
    expect(lms.record.get('cmi.core.lesson_status')).toBe('passed');
    expect(api.LMSCommit('')).toBe(false);
  });
});

function opened(profile: LmsProfile) {
  const lms = new FakeLms(profile);
  const api = lms.launch();
  api.LMSInitialize('');
  return { lms, api };
}
