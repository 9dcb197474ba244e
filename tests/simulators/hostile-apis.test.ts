/** The worst that LMSs do is what is asked of these. Sources are sections of the tracking reference. */
import { describe, expect, test } from 'vitest';
import {
  behindForeignFrames,
  hostileApis,
  hostileApis2004,
  putLate,
  withHangs,
  withOldReads,
  withoutFinish,
} from './hostile-apis.ts';
import { moodle12, moodle12Strict } from './profiles-12.ts';
import { SimulatedClock } from './simulated-clock.ts';
import { SimulatedLms } from './simulated-lms.ts';

test('both standards have the same worst', () => {
  expect(Object.keys(hostileApis2004)).toEqual(Object.keys(hostileApis));
  expect(() => hostileApis2004['throws everywhere']?.().Initialize('')).toThrow('no');
});

describe('an API that', () => {
  test.each<[name: string, initialize: unknown, read: unknown, commit: unknown]>([
    ['answers null', null, null, null],
    ['answers undefined', undefined, undefined, undefined],
    ['answers false, error 101', 'false', '', 'false'],
    ['answers no to everything', 'false', 'false', 'false'],
    ['opens a session, then answers null', true, null, null],
    ['reads back nonsense', 'true', '<!DOCTYPE html>', 'true'],
    ['says true and keeps nothing', 'true', '', 'true'],
  ])('%s', (name, initialize, read, commit) => {
    const api = hostileApis[name]?.();
    const answers = [
      api?.LMSInitialize(''),
      api?.LMSGetValue('cmi.suspend_data'),
      api?.LMSCommit(''),
    ];
    expect(answers).toEqual([initialize, read, commit]);
  });

  test('answers symbols', () => {
    expect(hostileApis['answers symbols']?.().LMSCommit('')).toBeTypeOf('symbol');
  });

  test('answers objects that cannot be read', () => {
    const answer = hostileApis['answers objects that cannot be read']?.().LMSCommit('');
    expect(() => String(answer)).toThrow('not even this');
  });

  test('throws what cannot be read', () => {
    let thrown: unknown;
    try {
      hostileApis['throws what cannot be read']?.().LMSCommit('');
    } catch (error) {
      thrown = error;
    }
    expect(() => String(thrown)).toThrow('not even this');
  });

  test('opens a session, then throws', () => {
    const api = hostileApis['opens a session, then throws']?.();
    expect(api?.LMSInitialize('')).toBe('true');
    expect(() => api?.LMSGetValue('cmi.suspend_data')).toThrow('gone');
  });
});

test('a Finish that is dropped never reaches the LMS (D7)', () => {
  const lms = new SimulatedLms(moodle12Strict);
  const api = withoutFinish('scorm12', lms.launch());
  api.LMSInitialize('');
  expect(api.LMSFinish('')).toBe('true');
  expect(lms.calls.map(({ method }) => method)).toEqual(['LMSInitialize']);
});

test('an LMS that lies goes on reading what was there at launch (A3.8)', () => {
  const lms = new SimulatedLms(moodle12Strict, { 'cmi.suspend_data': 'old' });
  const api = withOldReads('scorm12', lms.launch());
  api.LMSInitialize('');
  const answers = [api.LMSSetValue('cmi.suspend_data', 'new'), api.LMSCommit('')];
  expect(answers).toEqual(['true', 'true']);
  expect(api.LMSGetValue('cmi.suspend_data')).toBe('old');
  expect(lms.record.get('cmi.suspend_data')).toBe('old');
});

test('a commit that hangs takes five seconds, and works (G)', () => {
  const clock = new SimulatedClock(0);
  const lms = new SimulatedLms(moodle12);
  const api = withHangs('scorm12', lms.launch(), clock);
  api.LMSInitialize('');
  api.LMSSetValue('cmi.suspend_data', 'new');
  expect(clock.now()).toBe(0);
  expect(api.LMSCommit('')).toBe('true');
  expect(clock.now()).toBe(5000);
  expect(lms.record.get('cmi.suspend_data')).toBe('new');
});

test('an API that comes late is there when its time has come (A1.6)', async () => {
  const timers = new SimulatedClock(0);
  const onto = {};
  const api = new SimulatedLms(moodle12).launch();
  putLate('scorm12', api, { onto, afterMs: 3000, timers });
  await timers.advance(2999);
  expect(onto).toEqual({});
  await timers.advance(1);
  expect(onto).toEqual({ API: api });
});

test('beyond frames of another origin only the parent can be read (A1.3)', () => {
  const api = new SimulatedLms(moodle12).launch();
  const win = behindForeignFrames('scorm12', api, { frames: 2 });
  const parent: unknown = Reflect.get(win, 'parent');
  const read = (frame: unknown, name: string): unknown =>
    typeof frame === 'object' && frame !== null ? Reflect.get(frame, name) : undefined;
  expect(() => read(parent, 'API')).toThrow(DOMException);
  expect(() => read(parent, 'opener')).toThrow(DOMException);
  const top = read(read(parent, 'parent'), 'parent');
  expect(read(top, 'API')).toBe(api);
  expect(read(top, 'parent')).toBe(top);
});
