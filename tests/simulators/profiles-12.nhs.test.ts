/** What the NHS's own systems are known for. Sources are sections of the tracking reference. */
import { describe, expect, test } from 'vitest';
import { opened } from './opened.ts';
import { esr, learningHub } from './profiles-12.ts';
import { SimulatedLms } from './simulated-lms.ts';

describe('ESR', () => {
  test('each changed value is a round trip, and kept at once (A2.7)', () => {
    const { lms, api } = opened(esr);
    api.LMSSetValue(status, 'incomplete');
    api.LMSSetValue(status, 'incomplete');
    expect(lms.record.get(status)).toBe('incomplete');
    expect(lms.autoCommits).toBe(1);
    api.LMSCommit('');
    expect(lms.requests).toHaveLength(1);
  });

  test('after one failed request all that follow are said to work, and dropped (A3.9)', () => {
    const { lms, api } = opened(esr);
    lms.server = 'down';
    expect(api.LMSSetValue(status, 'incomplete')).toBe('false');
    lms.server = 'up';
    expect(api.LMSSetValue(status, 'passed')).toBe('true');
    expect([api.LMSCommit(''), api.LMSFinish('')]).toEqual(['true', 'true']);
    expect(lms.record.size).toBe(0);
  });

  test('a value that was refused may be said again', () => {
    const { lms, api } = opened(esr);
    lms.server = 'down';
    api.LMSSetValue(status, 'incomplete');
    api.LMSSetValue(status, 'incomplete');
    expect(lms.setValueTwice).toEqual([]);
  });

  test('opened again, it works again (A3.9)', () => {
    const { lms, api } = opened(esr);
    lms.server = 'refusing';
    api.LMSSetValue(status, 'incomplete');
    lms.server = 'up';
    const next = lms.launch();
    next.LMSInitialize('');
    expect(next.LMSSetValue(status, 'incomplete')).toBe('true');
    expect(lms.record.get(status)).toBe('incomplete');
  });

  test('an expired login is error 305 (A3.9)', () => {
    const { lms, api } = opened(esr);
    lms.server = 'expired';
    api.LMSSetValue(status, 'incomplete');
    expect(api.LMSGetLastError()).toBe('305');
  });

  test('a page that is being left cannot reach the server (A3)', () => {
    const { lms, api, session } = opened(esr);
    session.isLeaving = true;
    expect(api.LMSSetValue(status, 'passed')).toBe('false');
    expect(lms.record.size).toBe(0);
  });

  test('a forced finish goes through a queue, which repeats everything (A3.5)', () => {
    const { lms, api, session } = opened(esr);
    api.LMSSetValue(status, 'incomplete');
    lms.forceFinish({
      session,
      leave() {
        session.isLeaving = true;
        api.LMSSetValue('cmi.core.session_time', '0000:01:00.00');
        api.LMSSetValue('cmi.core.exit', 'suspend');
        api.LMSFinish('');
      },
    });
    expect(lms.requests.map(({ elements }) => elements.length)).toEqual([1, 1, 2, 2]);
    expect(lms.record.get('cmi.core.exit')).toBe('suspend');
    expect(lms.record.get('cmi.core.total_time')).toBe('0000:01:00.00');
  });

  test('has no passing score to tell (A4.4)', () => {
    const { api } = opened(esr, { passingScore: 0.8 });
    expect(api.LMSGetValue('cmi.student_data.mastery_score')).toBe('');
    expect(api.LMSGetLastError()).toBe('401');
  });
});

describe('the Learning Hub', () => {
  test('answers in booleans and numbers (A2.2)', () => {
    const { api } = opened(learningHub);
    expect(api.LMSSetValue('cmi.core.exit', 'suspend')).toBe(true);
    expect(api.LMSSetValue('cmi.core.exit', 'normal')).toBe(false);
    expect(api.LMSGetLastError()).toBe(405);
    expect(api.LMSCommit('')).toBe(true);
  });

  test('throws where nothing is stored (A2.1)', () => {
    const { api } = opened(learningHub);
    expect(() => api.LMSGetValue('cmi.core.lesson_location')).toThrow(TypeError);
    expect(api.LMSGetValue('cmi.core.lesson_mode')).toBe('normal');
  });

  test('tells nothing about interactions, not even their number (A5.3)', () => {
    const { api } = opened(learningHub);
    expect(api.LMSGetValue('cmi.interactions._count')).toBe('');
    expect(api.LMSGetLastError()).toBe(404);
  });

  test.each([
    [undefined, undefined],
    ['0000:00:00.99', undefined],
    ['10:00:00.00', undefined],
    ['0010:00:00.00', 'passed'],
    ['0000:00:01.00', 'passed'],
  ])('a result after %s is kept as %s (A4.10, A5)', (time, kept) => {
    const { lms, api } = opened(learningHub);
    if (time) api.LMSSetValue('cmi.core.session_time', time);
    api.LMSSetValue(status, 'passed');
    expect(api.LMSCommit('')).toBe(true);
    expect(lms.record.get(status)).toBe(kept);
  });

  test('refuses what follows a result, with a dialog of its own (A4.10, E2)', () => {
    const { lms, api } = opened(learningHub);
    api.LMSSetValue('cmi.core.session_time', '0000:00:01.00');
    api.LMSSetValue(status, 'passed');
    api.LMSCommit('');
    expect(lms.alerts).toBe(0);
    expect(api.LMSCommit('')).toBe(false);
    expect(lms.alerts).toBe(1);
  });

  test('says true to Finish whatever happens (A3.6)', () => {
    const { lms, api } = opened(learningHub);
    lms.server = 'down';
    api.LMSSetValue(status, 'incomplete');
    expect(api.LMSFinish('')).toBe(true);
    expect(lms.record.size).toBe(0);
  });

  test('Finish with too much for a beacon waits for an answer (A3.6)', () => {
    const { lms, api } = opened(learningHub);
    lms.server = 'down';
    api.LMSSetValue('cmi.suspend_data', 'é'.repeat(63_999));
    expect(api.LMSFinish('')).toBe(false);
    expect(lms.requests).toMatchObject([{ kind: 'finish', isStored: false }]);
  });

  test('Finish arrives from a page that is being left, a commit does not (A3, A3.6)', () => {
    const { lms, api, session } = opened(learningHub);
    session.isLeaving = true;
    api.LMSSetValue(status, 'incomplete');
    expect(api.LMSCommit('')).toBe(false);
    expect(lms.record.size).toBe(0);
    expect(api.LMSFinish('')).toBe(true);
    expect(lms.record.get(status)).toBe('incomplete');
  });

  test('begins a new, blank attempt after a result (A4.15)', () => {
    const record = { [status]: 'passed', 'cmi.suspend_data': 'place' };
    const lms = new SimulatedLms(learningHub, record);
    const api = lms.launch();
    api.LMSInitialize('');
    expect(api.LMSGetValue(status)).toBe('incomplete');
    expect(() => api.LMSGetValue('cmi.suspend_data')).toThrow(TypeError);
    expect(lms.attempts.map((attempt) => attempt.get(status))).toEqual(['passed']);
  });

  test.each([
    ['suspend', 'resume'],
    ['', ''],
  ])('entry after exit "%s" is "%s", and empty at first (A4.13)', (exit, entry) => {
    const { lms, api } = opened(learningHub);
    expect(api.LMSGetValue('cmi.core.entry')).toBe('');
    api.LMSSetValue('cmi.core.exit', exit);
    api.LMSFinish('');
    const next = lms.launch();
    next.LMSInitialize('');
    expect(next.LMSGetValue('cmi.core.entry')).toBe(entry);
  });
});

const status = 'cmi.core.lesson_status';
