/** What the other SCORM 1.2 systems are known for. Sources are sections of the tracking reference. */
import { describe, expect, test } from 'vitest';
import type { LmsProfile, ServerState } from './lms-profile.ts';
import { opened } from './opened.ts';
import { aiccShim, esr, forma, knowBe4, learningHub, moodle12 } from './profiles-12.ts';

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

test.each<[LmsProfile<'scorm12'>, string | undefined, string]>([
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
