/** What the AICC shim is known for. Sources are sections of the tracking reference. */
import { describe, expect, test } from 'vitest';
import { opened } from './opened.ts';
import { aiccShim, aiccShimDeaf, aiccShimRefused } from './profiles-12.ts';
import { SimulatedLms } from './simulated-lms.ts';

describe('the AICC shim', () => {
  test('says true to everything, in its own words (E5)', () => {
    const lms = new SimulatedLms(aiccShim);
    const api = lms.launch();
    expect([api.LMSSetValue(status, 'passed'), api.LMSGetLastError()]).toEqual(['true', '0']);
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

const status = 'cmi.core.lesson_status';
