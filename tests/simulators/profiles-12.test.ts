/** What each SCORM 1.2 system is known for. Sources are sections of the tracking reference. */
import { describe, expect, test } from 'vitest';
import type { LmsProfile, ServerState } from './lms-profile.ts';
import {
  aiccShim,
  aiccShimDeaf,
  aiccShimRefused,
  esr,
  forma,
  knowBe4,
  learningHub,
  moodle12,
  moodle12Strict,
} from './profiles-12.ts';
import { type LaunchOptions, SimulatedLms } from './simulated-lms.ts';

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

describe('Forma', () => {
  test.each<ServerState>(['refusing', 'offline'])(
    '%s is false, 101; the next commit has all (H)',
    (server) => {
      const { lms, api } = opened(forma);
      lms.server = server;
      api.LMSSetValue(status, 'passed');
      expect([api.LMSCommit(''), api.LMSGetLastError()]).toEqual(['false', '101']);
      lms.server = 'up';
      expect(api.LMSCommit('')).toBe('true');
      expect(lms.record.get(status)).toBe('passed');
    },
  );

  test('ends the session itself when the page is left (H)', () => {
    const { lms, api, session } = opened(forma);
    api.LMSSetValue(status, 'passed');
    session.isLeaving = true;
    session.finishByItself();
    expect(lms.record.get(status)).toBe('passed');
    expect(api.LMSCommit('')).toBe('false');
  });

  test('an old tab says again everything that it knew (H)', () => {
    const { lms, api } = opened(forma, {}, { 'cmi.suspend_data': 'old' });
    const other = lms.launch();
    other.LMSInitialize('');
    other.LMSSetValue('cmi.suspend_data', 'new');
    other.LMSCommit('');
    api.LMSSetValue('cmi.core.lesson_location', 'here');
    api.LMSCommit('');
    expect(lms.record.get('cmi.suspend_data')).toBe('old');
  });
});

describe('the AICC shim', () => {
  test('says true to everything, in its own words (E5)', () => {
    const lms = new SimulatedLms(aiccShim);
    const api = lms.launch();
    expect(api.LMSInitialize('')).toBe(true);
    expect(api.LMSSetValue(status, 'nonsense')).toBe('true');
    lms.server = 'refusing';
    expect([api.LMSCommit(''), api.LMSGetLastError()]).toEqual([true, '0']);
    expect(lms.record.size).toBe(0);
  });

  test.each([
    ['A-Za-z0-9._~-', 'A-Za-z0-9._~-'],
    ['a=b', 'a'],
    ['YWJj==', 'YWJj'],
    ['a$$b', 'a$b'],
    ['a$&b', 'a{value}b'],
    ["a$'b", 'ab'],
    ['a\nb', 'a'],
    [' a ', 'a'],
  ])('%j comes back as %j (E5)', (value, kept) => {
    const { lms, api } = opened(aiccShim);
    api.LMSSetValue('cmi.suspend_data', value);
    api.LMSSetValue('cmi.core.lesson_location', value);
    api.LMSCommit('');
    const next = lms.launch();
    next.LMSInitialize('');
    expect(next.LMSGetValue('cmi.suspend_data')).toBe(kept);
    expect(next.LMSGetValue('cmi.core.lesson_location')).toBe(kept);
  });

  test('sends five values and no others (E5)', () => {
    const { lms, api } = opened(aiccShim);
    const said: [string, string][] = [
      ['cmi.core.score.raw', '85'],
      ['cmi.core.score.min', '0'],
      ['cmi.core.exit', 'suspend'],
      ['cmi.interactions.0.id', 'one'],
      ['cmi.objectives.0.id', 'two'],
    ];
    for (const [element, value] of said) expect(api.LMSSetValue(element, value)).toBe('true');
    api.LMSFinish('');
    expect([...lms.record.keys()]).toEqual(['cmi.core.score.raw']);
  });

  test.each(['cmi.interactions._count', 'cmi.core.entry'])(
    '%s is read as nothing (E5)',
    (element) => {
      const { api } = opened(aiccShim);
      expect([api.LMSGetValue(element), api.LMSGetLastError()]).toEqual(['', '0']);
    },
  );

  test('a commit is lost when the page is left, Finish is not (E5)', () => {
    const { lms, api, session } = opened(aiccShim);
    api.LMSSetValue(status, 'passed');
    session.isLeaving = true;
    expect(api.LMSCommit('')).toBe(true);
    expect(lms.record.size).toBe(0);
    api.LMSFinish('');
    expect(lms.record.get(status)).toBe('passed');
  });

  test('before an LMS that answers [CORE], nothing is read back (E5)', () => {
    const { api } = opened(aiccShimDeaf, {}, { [status]: 'passed', 'cmi.suspend_data': 'place' });
    expect([api.LMSGetValue(status), api.LMSGetValue('cmi.suspend_data')]).toEqual(['', '']);
  });

  test('before an LMS without [Student_Data], opens no session and names no error (E5)', () => {
    const api = new SimulatedLms(aiccShimRefused).launch();
    expect([api.LMSInitialize(''), api.LMSGetLastError()]).toEqual(['false', '0']);
  });
});

describe('KnowBe4', () => {
  test.each([
    ['cmi.core.student_name', 'x', false],
    ['cmi.interactions._count', '1', false],
    ['cmi.core.score.raw', '850', true],
    ['cmi.core.nonsense', 'x', true],
  ])('writing %s: the content is blocked: %s (A7)', (element, value, isBlocked) => {
    const { lms, api } = opened(knowBe4);
    api.LMSSetValue(element, value);
    expect(lms.blocked).toBe(isBlocked);
    expect(api.LMSCommit('')).toBe(String(!isBlocked));
  });
});

test.each([
  [esr, 'completed', 'the standard'],
  [learningHub, 'incomplete', 'A4.1'],
  [moodle12, 'completed', 'G'],
  [forma, 'completed', 'the standard'],
  [aiccShim, undefined, 'E5: only what was said is sent'],
  [knowBe4, 'completed', 'the standard'],
])('$name makes of a status that was never set: %s', (profile, kept) => {
  const { lms, api } = opened(profile);
  api.LMSFinish('');
  expect(lms.record.get(status)).toBe(kept);
});

test.each([
  [esr, 'Adams, Alice', 'the standard'],
  [moodle12, 'Alice Adams', 'G'],
  [forma, 'Adams,Alice', 'H'],
])('$name writes a name in its own way (A5.6)', (profile, name) => {
  expect(opened(profile).api.LMSGetValue('cmi.core.student_name')).toBe(name);
});

const status = 'cmi.core.lesson_status';

function opened(
  profile: LmsProfile<'scorm12'>,
  options: LaunchOptions = {},
  record: Record<string, string> = {},
) {
  const lms = new SimulatedLms(profile, record);
  const session = lms.open(options);
  session.api.LMSInitialize('');
  return { lms, session, api: session.api };
}
