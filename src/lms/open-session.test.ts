import { describe, expect, it } from 'vitest';
import { scormDialects } from './scorm/scorm-dialects.ts';
import type { ScormStandard } from './standards.ts';
import { toAttemptRecord } from './stored-attempt.ts';
import { aModel } from './testing/a-session.ts';
import { anAttempt, aStore } from './testing/a-store.ts';
import { anOpenSession, plainSettings } from './testing/an-open-session.ts';

const standards = Object.keys(scormDialects) as ScormStandard[];
const times = {
  scorm12: ['0000:00:30.50', '0000:02:00.00', '00:02:30.5'],
  'scorm2004-3rd': ['PT30.5S', 'PT2M', 'PT0H2M30.5S'],
  'scorm2004-4th': ['PT30.5S', 'PT2M', 'PT0H2M30.5S'],
} as const;
const totalTime = {
  scorm12: 'cmi.core.total_time',
  'scorm2004-3rd': 'cmi.total_time',
  'scorm2004-4th': 'cmi.total_time',
} as const;

function readRecord(store: ReturnType<typeof aStore>, standard: ScormStandard = 'scorm12') {
  const latest = store.findLatest('20417733', 'everyone', standard);
  if (!latest) throw new Error('No attempt was stored.');
  return toAttemptRecord(latest);
}

describe.each(standards)('%s', (standard) => {
  const { elements } = scormDialects[standard];
  const entryAfterEnd = standard === 'scorm12' ? '' : 'ab-initio';

  it('puts its API under the name that its packages look for', async () => {
    const { api } = await anOpenSession(standard, aStore());
    expect(api?.name).toBe(standard === 'scorm12' ? 'API' : 'API_1484_11');
  });

  it('the entry is ab-initio the first time', async () => {
    expect((await anOpenSession(standard, aStore())).launch.entry).toBe('ab-initio');
  });

  it.each([
    ['suspend', 'resume'],
    ['', entryAfterEnd],
    ['time-out', entryAfterEnd],
    ['logout', entryAfterEnd],
  ])('after an exit of "%s" the entry is "%s"', async (exit, entry) => {
    const store = aStore();
    const first = await anOpenSession(standard, store);
    first.set(elements.exit, exit);
    first.end();
    expect((await anOpenSession(standard, store)).launch.entry).toBe(entry);
  });

  it('a suspend counts once', async () => {
    const store = aStore();
    const first = await anOpenSession(standard, store);
    first.set(elements.exit, 'suspend');
    first.end();
    (await anOpenSession(standard, store)).end();
    expect((await anOpenSession(standard, store)).launch.entry).toBe(entryAfterEnd);
  });

  it('time is added up at the end of each session', async () => {
    const store = aStore();
    for (const sessionTime of times[standard].slice(0, 2)) {
      const session = await anOpenSession(standard, store);
      session.set(elements.sessionTime, sessionTime);
      session.commit();
      session.set(elements.sessionTime, sessionTime);
      session.end();
    }
    expect(readRecord(store, standard).totalMs).toBe(150_500);
    const third = await anOpenSession(standard, store);
    expect(third.get(totalTime[standard])).toBe(times[standard][2]);
  });

  it('time of a session that was never ended counts as far as it was committed', async () => {
    const store = aStore();
    const first = await anOpenSession(standard, store);
    first.set(elements.sessionTime, times[standard][0]);
    first.commit();
    first.set(elements.sessionTime, times[standard][1]);
    expect(readRecord(store, standard).totalMs).toBe(30_500);
    expect((await anOpenSession(standard, store)).launch.totalMs).toBe(30_500);
    expect(readRecord(store, standard).totalMs).toBe(30_500);
  });

  it('a launch is a session, before the package has said anything', async () => {
    const store = aStore();
    await anOpenSession(standard, store);
    await anOpenSession(standard, store);
    expect(readRecord(store, standard)).toMatchObject({
      standard,
      attempt: 1,
      sessions: 2,
      completion: 'not attempted',
      startedAt: '2026-11-20T10:00:00.000Z',
    });
  });

  it('starting again is a new attempt with nothing from the old one', async () => {
    const store = aStore();
    const first = await anOpenSession(standard, store);
    first.set(elements.suspendData, 'old');
    first.set(elements.exit, 'suspend');
    first.end();
    const again = await anOpenSession(standard, store, { startAgain: true });
    expect(again.get(elements.suspendData)).toBe('');
    expect(again.launch).toEqual({ entry: 'ab-initio', mode: 'normal', totalMs: 0 });
    expect(readRecord(store, standard)).toMatchObject({ attempt: 2, sessions: 1, totalMs: 0 });
    expect(store.list()).toHaveLength(2);
  });

  it('keeps what was committed, not what was set', async () => {
    const store = aStore();
    const first = await anOpenSession(standard, store);
    first.set(elements.exit, 'suspend');
    first.set(elements.suspendData, 'one');
    first.commit();
    first.set(elements.suspendData, 'two');
    const second = await anOpenSession(standard, store);
    expect(second.get(elements.suspendData)).toBe('one');
  });

  it('is browse when chosen', async () => {
    const opened = await anOpenSession(standard, aStore(), {
      settings: { ...plainSettings, mode: 'browse' },
    });
    expect(opened.launch.mode).toBe('browse');
  });
});

describe('what the next session is told after an end without suspend', () => {
  it('SCORM 1.2 gives everything back', async () => {
    const store = aStore();
    const first = await anOpenSession('scorm12', store);
    first.set('cmi.suspend_data', 'place');
    first.set('cmi.core.lesson_status', 'passed');
    first.end();
    const second = await anOpenSession('scorm12', store);
    expect(second.get('cmi.suspend_data')).toBe('place');
    expect(second.get('cmi.core.lesson_status')).toBe('passed');
  });

  it.each(['', 'normal', 'logout', 'time-out'])(
    'SCORM 2004 gives nothing back after "%s", and the record stays until it is overwritten',
    async (exit) => {
      const store = aStore();
      const standard = 'scorm2004-4th';
      const first = await anOpenSession(standard, store);
      first.set('cmi.suspend_data', 'place');
      first.set('cmi.completion_status', 'completed');
      first.set('cmi.success_status', 'passed');
      first.set('cmi.exit', exit);
      first.end();
      const second = await anOpenSession(standard, store);
      expect([second.get('cmi.suspend_data'), second.error()[0]]).toEqual(['', '403']);
      expect(second.get('cmi.completion_status')).toBe('unknown');
      expect(readRecord(store, standard)).toMatchObject({
        completion: 'completed',
        success: 'passed',
      });
      second.set('cmi.completion_status', 'incomplete');
      second.commit();
      expect(readRecord(store, standard)).toMatchObject({
        completion: 'incomplete',
        success: 'passed',
      });
    },
  );

  it('a course has a record for each standard', async () => {
    const store = aStore();
    await anOpenSession('scorm12', store);
    await anOpenSession('scorm2004-3rd', store);
    await anOpenSession('scorm2004-4th', store);
    expect(store.list().map(({ standard, attempt }) => [standard, attempt])).toEqual([
      ['scorm12', 1],
      ['scorm2004-3rd', 1],
      ['scorm2004-4th', 1],
    ]);
  });
});

describe('a second window of the same learner', () => {
  it.each(standards)('%s: neither overwrites what only the other has said', async (standard) => {
    const { elements } = scormDialects[standard];
    const store = aStore();
    const first = await anOpenSession(standard, store);
    first.set(elements.exit, 'suspend');
    first.set(elements.suspendData, 'early');
    first.commit();
    const second = await anOpenSession(standard, store);
    expect(second.get(elements.suspendData)).toBe('early');
    first.set(elements.suspendData, 'late');
    first.commit();
    second.set(elements.location, 'elsewhere');
    second.end();
    first.end();
    const [attempt] = store.list();
    const cmi = attempt && 'cmi' in attempt ? attempt.cmi : undefined;
    expect([cmi?.get(elements.suspendData), cmi?.get(elements.location)]).toEqual([
      'late',
      'elsewhere',
    ]);
    expect(attempt?.sessions).toBe(2);
  });
});

describe('review mode', () => {
  it.each([
    ['passed', true, 'review'],
    ['failed', true, 'review'],
    ['incomplete', true, 'normal'],
    ['passed', false, 'normal'],
  ])('after %s, review ticked %s: %s', async (status, reviewWhenCompleted, mode) => {
    const store = aStore();
    store.save(anAttempt({ cmi: aModel(['cmi.core.lesson_status', status]) }));
    const opened = await anOpenSession('scorm12', store, {
      settings: { ...plainSettings, reviewWhenCompleted },
    });
    expect(opened.launch.mode).toBe(mode);
  });
});

describe('launch settings', () => {
  const settings = { ...plainSettings, launchData: 'passing_score=0.9', passingScore: 0.825 };

  it('are told in the words of SCORM 1.2', async () => {
    const session = await anOpenSession('scorm12', aStore(), { settings });
    expect(session.get('cmi.launch_data')).toBe('passing_score=0.9');
    expect(session.get('cmi.student_data.mastery_score')).toBe('82.5');
  });

  it('are told in the words of SCORM 2004', async () => {
    const session = await anOpenSession('scorm2004-3rd', aStore(), { settings });
    expect(session.get('cmi.launch_data')).toBe('passing_score=0.9');
    expect(session.get('cmi.scaled_passing_score')).toBe('0.825');
  });

  it('that are not set are empty in SCORM 1.2, and have no value in SCORM 2004', async () => {
    const first = await anOpenSession('scorm12', aStore());
    expect([first.get('cmi.launch_data'), first.error()[0]]).toEqual(['', '0']);
    expect([first.get('cmi.student_data.mastery_score'), first.error()[0]]).toEqual(['', '0']);
    const second = await anOpenSession('scorm2004-4th', aStore());
    expect([second.get('cmi.launch_data'), second.error()[0]]).toEqual(['', '403']);
    expect([second.get('cmi.scaled_passing_score'), second.error()[0]]).toEqual(['', '403']);
  });
});
