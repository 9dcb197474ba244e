/** What each SCORM 2004 system is known for. Sources are sections of the tracking reference. */
import { describe, expect, test } from 'vitest';
import type { ServerState } from './lms-profile.ts';
import { opened } from './opened.ts';
import {
  cornerstone,
  forma2004,
  knowBe42004,
  lmsProfiles2004,
  moodle2004,
  strict2004,
  successFactors,
} from './profiles-2004.ts';
import type { SimulatedLms } from './simulated-lms.ts';

describe('the standard to the letter', () => {
  test.each<[ServerState, string, string, string]>([
    ['up', 'true', '0', '0'],
    ['down', 'false', '391', '111'],
    ['expired', 'false', '391', '111'],
    ['refusing', 'false', '391', '111'],
    ['lying', 'true', '0', '0'],
  ])('while the server is %s, Commit says %s, error %s, and Terminate %s', (...row) => {
    const [server, result, commitError, finishError] = row;
    const { lms, api } = opened(strict2004);
    lms.server = server;
    expect([api.Commit(''), api.GetLastError()]).toEqual([result, commitError]);
    expect([api.Terminate(''), api.GetLastError()]).toEqual([result, finishError]);
  });

  test('what was suspended is read again', () => {
    const { lms, api } = opened(strict2004);
    api.SetValue('cmi.exit', 'suspend');
    api.SetValue('cmi.suspend_data', 'place');
    api.Terminate('');
    const next = reopened(lms);
    expect(next.GetValue('cmi.suspend_data')).toBe('place');
    expect(next.GetValue('cmi.entry')).toBe('resume');
    expect(lms.attempts).toEqual([]);
  });

  test.each(['normal', '', 'logout'])('after exit "%s" comes a new attempt', (exit) => {
    const { lms, api } = opened(strict2004);
    api.SetValue('cmi.exit', exit);
    api.SetValue('cmi.suspend_data', 'place');
    api.Terminate('');
    expect(reopened(lms).GetValue('cmi.suspend_data')).toBe('');
    expect(lms.attempts[0]?.get('cmi.suspend_data')).toBe('place');
  });

  test('without a measure of progress no threshold decides', () => {
    const { lms, api } = opened({ ...strict2004, completionThreshold: '0.5' });
    api.SetValue('cmi.completion_status', 'completed');
    api.Terminate('');
    expect(lms.record.get('cmi.completion_status')).toBe('completed');
  });

  test('an exit is for one session', () => {
    const { lms, api } = opened(strict2004);
    api.SetValue('cmi.exit', 'suspend');
    api.Terminate('');
    reopened(lms).Terminate('');
    reopened(lms);
    expect(lms.attempts).toHaveLength(1);
  });

  test('adds the time up at Terminate', () => {
    const { lms, api } = opened(strict2004);
    api.SetValue('cmi.exit', 'suspend');
    api.SetValue('cmi.session_time', 'PT59M30.5S');
    api.Terminate('');
    const next = reopened(lms);
    next.SetValue('cmi.session_time', 'PT1M0.75S');
    next.Terminate('');
    expect(lms.record.get('cmi.total_time')).toBe('PT1H0M31.25S');
  });

  test.each([
    ['0.85', 'failed', 'passed'],
    ['0.5', 'passed', 'failed'],
  ])('with a passing score of 0.8, %s and %s become %s (C1)', (scaled, said, kept) => {
    const { lms, api } = opened(strict2004, { passingScore: 0.8 });
    api.SetValue('cmi.score.scaled', scaled);
    api.SetValue('cmi.success_status', said);
    api.Terminate('');
    expect(lms.record.get('cmi.success_status')).toBe(kept);
  });

  test('a number is taken for its text, nothing is not (D2, A2.3)', () => {
    const { api } = opened(strict2004);
    expect(api.SetValue('cmi.score.raw', 85)).toBe('true');
    for (const missing of [null, undefined]) {
      expect(api.SetValue('cmi.location', missing)).toBe('false');
      expect(api.GetLastError()).toBe('201');
    }
  });
});

describe('Cornerstone', () => {
  test('refuses a Commit from a page that is being left, and takes Terminate (A7)', () => {
    const { lms, api, session } = opened(cornerstone);
    expect(api.Commit('')).toBe('true');
    session.isLeaving = true;
    api.SetValue('cmi.location', 'here');
    expect([api.Commit(''), api.GetLastError()]).toEqual([null, '391']);
    expect(api.Terminate('')).toBe('true');
    expect(lms.record.get('cmi.location')).toBe('here');
  });
});

test('KnowBe4 blocks content for any error but 401, 402 and 403 (A7)', () => {
  const { lms, api } = opened(knowBe42004);
  api.GetValue('cmi.location');
  api.SetValue('cmi.nonsense', 'x');
  expect([lms.blocked, api.Commit('')]).toEqual([false, 'true']);
  api.SetValue('cmi.score.scaled', '2');
  expect([lms.blocked, api.Commit('')]).toEqual([true, 'false']);
});

test('SuccessFactors is known for its windows (A1.4)', () => {
  expect(successFactors.blocksTop).toBe(true);
});

test('Forma resends everything after a failure (H)', () => {
  const { lms, api } = opened(forma2004);
  lms.server = 'refusing';
  api.SetValue('cmi.location', 'here');
  expect([api.Commit(''), api.GetLastError()]).toEqual(['false', '101']);
  lms.server = 'up';
  api.Commit('');
  expect(lms.record.get('cmi.location')).toBe('here');
});

test.each(lmsProfiles2004)('$name makes completed of a status that was never set', (profile) => {
  const { lms, api } = opened(profile);
  api.Terminate('');
  expect(lms.record.get('cmi.completion_status')).toBe('completed');
});

test.each([
  [strict2004, 'Adams, Alice', 'SCORM 2004'],
  [moodle2004, 'Alice Adams', 'G'],
  [forma2004, 'Adams,Alice', 'H'],
])('$name writes a name in its own way (A5.6)', (profile, name) => {
  expect(opened(profile).api.GetValue('cmi.learner_name')).toBe(name);
});

function reopened(lms: SimulatedLms<'scorm2004'>) {
  const api = lms.launch();
  api.Initialize('');
  return api;
}
