/** What Moodle is known for, SCORM 1.2. Sources are sections of the tracking reference. */
import { describe, expect, test } from 'vitest';
import type { ServerState } from './lms-profile.ts';
import { opened } from './opened.ts';
import { moodle12, moodle12Strict } from './profiles-12.ts';

describe('Moodle', () => {
  test.each<[ServerState, string, string]>([
    ['down', 'true', '0'],
    ['offline', 'true', '0'],
    ['refusing', 'false', '101'],
    ['expired', 'false', '101'],
    ['lying', 'true', '0'],
  ])('while the server is %s, a commit says %s, error %s, and nothing is stored (G)', (...row) => {
    const [server, result, error] = row;
    for (const close of ['LMSCommit', 'LMSFinish'] as const) {
      const { lms, api } = opened(moodle12);
      lms.server = server;
      api.LMSSetValue(status, 'passed');
      expect([api[close](''), api.LMSGetLastError()]).toEqual([result, error]);
      expect(lms.record.size).toBe(0);
    }
  });

  test('names the login page it got (G)', () => {
    const { lms, api } = opened(moodle12);
    lms.server = 'expired';
    api.LMSSetValue(status, 'passed');
    api.LMSCommit('');
    expect(api.LMSGetDiagnostic('101')).toContain('<!DOCTYPE html');
  });

  test('sends a value again only if it differs, even after a failure (G)', () => {
    const { lms, api } = opened(moodle12);
    lms.server = 'refusing';
    api.LMSSetValue(status, 'passed');
    api.LMSCommit('');
    lms.server = 'up';
    const posted = lms.requests.length;
    api.LMSSetValue(status, 'passed');
    expect(api.LMSCommit('')).toBe('true');
    expect(lms.requests).toHaveLength(posted);
    api.LMSSetValue(status, 'completed');
    api.LMSCommit('');
    expect(lms.record.get(status)).toBe('completed');
  });

  test.each([
    ['x'.repeat(64_000), 'true'],
    ['é'.repeat(33_000), 'false'],
  ])('a beacon of %.3s… is %s from a page that is being left (G)', (value, result) => {
    const { lms, api, session } = opened(moodle12);
    session.isLeaving = true;
    api.LMSSetValue('cmi.suspend_data', value);
    expect(api.LMSCommit('')).toBe(result);
    expect(lms.record.has('cmi.suspend_data')).toBe(result === 'true');
  });

  test('too much for a beacon is refused while the server is down (G)', () => {
    const { lms, api } = opened(moodle12);
    lms.server = 'down';
    api.LMSSetValue('cmi.suspend_data', 'é'.repeat(33_000));
    expect([api.LMSCommit(''), api.LMSGetLastError()]).toEqual(['false', '101']);
  });

  test('loses what was never committed (G)', () => {
    const { lms, api } = opened(moodle12);
    api.LMSSetValue(status, 'passed');
    expect(lms.record.size).toBe(0);
  });

  test.each(['normal', 'browse'])(
    'makes completed of a status never set, in %s mode (G)',
    (mode) => {
      const { lms, api } = opened(moodle12, { mode });
      api.LMSFinish('');
      expect(lms.record.get(status)).toBe('completed');
    },
  );

  test.each([
    ['passed', '50', 'failed'],
    ['completed', '90', 'passed'],
    ['incomplete', '95', 'passed'],
  ])('with a passing score of 80, %s and %s become %s at Finish (G)', (word, raw, kept) => {
    const { lms, api } = opened(moodle12, { passingScore: 0.8 });
    api.LMSSetValue(status, word);
    api.LMSSetValue('cmi.core.score.raw', raw);
    api.LMSCommit('');
    expect(lms.record.get(status)).toBe(word);
    api.LMSFinish('');
    expect(lms.record.get(status)).toBe(kept);
  });

  test('without that setting the status stays (A4.3)', () => {
    const { lms, api } = opened({ ...moodle12, scoreDecides: false }, { passingScore: 0.8 });
    api.LMSSetValue(status, 'incomplete');
    api.LMSSetValue('cmi.core.score.raw', '95');
    api.LMSFinish('');
    expect(lms.record.get(status)).toBe('incomplete');
  });

  test('opens for review after a result, and takes a worse one all the same (G)', () => {
    const { lms, api } = opened(
      moodle12,
      {},
      { [status]: 'completed', 'cmi.core.exit': 'suspend' },
    );
    const read = (name: string) => api.LMSGetValue(`cmi.core.${name}`);
    expect(['lesson_mode', 'credit', 'entry'].map(read)).toEqual(['review', 'no-credit', '']);
    api.LMSSetValue(status, 'failed');
    expect(api.LMSCommit('')).toBe('true');
    expect(lms.record.get(status)).toBe('failed');
  });

  test('in an ordinary launch of the same attempt, nothing stands in the way of a worse result', () => {
    const { lms, api } = opened(moodle12Strict, {}, { [status]: 'passed' });
    expect(api.LMSGetValue('cmi.core.lesson_mode')).toBe('normal');
    api.LMSSetValue(status, 'failed');
    api.LMSCommit('');
    expect(lms.record.get(status)).toBe('failed');
  });

  test('a new attempt is an ordinary one, and the old one is kept (G)', () => {
    const { lms, api } = opened(moodle12, { newAttempt: true }, { [status]: 'passed' });
    expect(api.LMSGetValue('cmi.core.lesson_mode')).toBe('normal');
    expect(api.LMSGetValue(status)).toBe('not attempted');
    expect(lms.attempts[0]?.get(status)).toBe('passed');
  });

  test('Initialize after Finish throws where interactions were recorded (G)', () => {
    const { api } = opened(moodle12);
    api.LMSFinish('');
    expect(api.LMSInitialize('')).toBe('false');
    const { api: other, lms } = opened(moodle12);
    other.LMSSetValue('cmi.interactions.0.id', 'one');
    other.LMSFinish('');
    expect(() => other.LMSInitialize('')).toThrow(TypeError);
    expect(lms.calls.at(-1)).toMatchObject({ method: 'LMSInitialize', result: 'threw' });
  });

  test('adds the time up at Finish (A7)', () => {
    const { lms, api } = opened(moodle12, {}, { 'cmi.core.total_time': '0000:59:30.50' });
    api.LMSSetValue('cmi.core.session_time', '0000:01:00.75');
    api.LMSCommit('');
    expect(lms.record.get('cmi.core.total_time')).toBe('0000:59:30.50');
    api.LMSFinish('');
    expect(lms.record.get('cmi.core.total_time')).toBe('0001:00:31.25');
  });

  test('two tabs share an attempt, and each sends its own changes (G)', () => {
    const { lms, api } = opened(moodle12);
    const other = lms.launch();
    other.LMSInitialize('');
    api.LMSSetValue('cmi.core.lesson_location', 'here');
    other.LMSSetValue('cmi.suspend_data', 'there');
    api.LMSCommit('');
    other.LMSCommit('');
    expect(Object.fromEntries(lms.record)).toEqual({
      'cmi.core.lesson_location': 'here',
      'cmi.suspend_data': 'there',
    });
  });
});

const status = 'cmi.core.lesson_status';
