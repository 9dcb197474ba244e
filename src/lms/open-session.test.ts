import { describe, expect, it } from 'vitest';
import { learners } from './learners.ts';
import { openSession } from './open-session.ts';
import { toAttemptRecord } from './stored-attempt.ts';
import { aModel } from './testing/a-session.ts';
import { anAttempt, aStore } from './testing/a-store.ts';

const settings = { mode: 'normal', reviewWhenCompleted: false, refuseCommits: false } as const;

function open(store = aStore(), given: Partial<Parameters<typeof openSession>[0]> = {}) {
  return openSession({
    store,
    learner: learners[0],
    pkg: { id: 'everyone', title: 'Everyone' },
    startAgain: false,
    settings,
    now: () => Date.UTC(2026, 10, 20, 10),
    onCall: () => undefined,
    onStored: () => undefined,
    ...given,
  });
}

function readRecord(store: ReturnType<typeof aStore>) {
  const latest = store.findLatest('20417733', 'everyone');
  if (!latest) throw new Error('No attempt was stored.');
  return toAttemptRecord(latest);
}

describe('entry', () => {
  it('is ab-initio the first time', async () => {
    const { api, launch } = await open();
    api.LMSInitialize('');
    expect([launch.entry, api.LMSGetValue('cmi.core.entry')]).toEqual(['ab-initio', 'ab-initio']);
  });

  it.each([
    ['suspend', 'resume'],
    ['', ''],
    ['time-out', ''],
    ['logout', ''],
  ])('after an exit of "%s" is "%s"', async (exit, entry) => {
    const store = aStore();
    const first = await open(store);
    first.api.LMSInitialize('');
    first.api.LMSSetValue('cmi.core.exit', exit);
    first.api.LMSFinish('');
    expect((await open(store)).launch.entry).toBe(entry);
  });

  it('is cleared with each session: a suspend counts once', async () => {
    const store = aStore();
    store.save(anAttempt({ cmi: aModel(['cmi.core.exit', 'suspend']) }));
    const second = await open(store);
    second.api.LMSInitialize('');
    second.api.LMSFinish('');
    expect((await open(store)).launch.entry).toBe('');
  });
});

describe('time', () => {
  it('is added up at LMSFinish', async () => {
    const store = aStore();
    for (const session_time of ['0000:00:30.50', '0000:02:00.00']) {
      const { api } = await open(store);
      api.LMSInitialize('');
      api.LMSSetValue('cmi.core.session_time', session_time);
      api.LMSCommit('');
      api.LMSSetValue('cmi.core.session_time', session_time);
      api.LMSFinish('');
    }
    expect(readRecord(store).totalMs).toBe(150_500);
    const third = await open(store);
    third.api.LMSInitialize('');
    expect(third.api.LMSGetValue('cmi.core.total_time')).toBe('00:02:30.5');
  });

  it('of a session that never reached LMSFinish counts as far as it was committed', async () => {
    const store = aStore();
    const { api } = await open(store);
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.session_time', '0000:01:00.00');
    api.LMSCommit('');
    api.LMSSetValue('cmi.core.session_time', '0000:09:00.00');
    expect(readRecord(store).totalMs).toBe(60_000);
    const second = await open(store);
    expect(second.launch.totalMs).toBe(60_000);
    expect(readRecord(store).totalMs).toBe(60_000);
  });
});

describe('attempts and sessions', () => {
  it('a launch is a session, before the package has said anything', async () => {
    const store = aStore();
    await open(store);
    await open(store);
    expect(readRecord(store)).toMatchObject({
      attempt: 1,
      sessions: 2,
      completion: 'not attempted',
      startedAt: '2026-11-20T10:00:00.000Z',
    });
  });

  it('starting again is a new attempt with nothing from the old one', async () => {
    const store = aStore();
    store.save(anAttempt({ earlierMs: 5000 }));
    const { api, launch } = await open(store, { startAgain: true });
    api.LMSInitialize('');
    expect(api.LMSGetValue('cmi.suspend_data')).toBe('');
    expect(launch).toEqual({ entry: 'ab-initio', mode: 'normal', totalMs: 0 });
    expect(readRecord(store)).toMatchObject({ attempt: 2, sessions: 1, totalMs: 0 });
    expect(store.list()).toHaveLength(2);
  });

  it('each package finds a new API, the name as the standard has it', async () => {
    const store = aStore();
    const first = await open(store);
    const second = await open(store);
    expect(second.api).not.toBe(first.api);
    expect(second.api.LMSInitialize('')).toBe('true');
    expect(second.api.LMSGetValue('cmi.core.student_name')).toBe('Prosser, Siân');
  });
});

describe('what is kept', () => {
  it('is what was committed, not what was set', async () => {
    const store = aStore();
    const { api } = await open(store);
    api.LMSInitialize('');
    api.LMSSetValue('cmi.suspend_data', 'one');
    api.LMSCommit('');
    api.LMSSetValue('cmi.suspend_data', 'two');
    const second = await open(store);
    second.api.LMSInitialize('');
    expect(second.api.LMSGetValue('cmi.suspend_data')).toBe('one');
  });

  it('is nothing while the LMS pretends that it cannot save', async () => {
    const store = aStore();
    const { api } = await open(store, { settings: { ...settings, refuseCommits: true } });
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.lesson_status', 'passed');
    expect([api.LMSCommit(''), api.LMSGetLastError()]).toEqual(['false', '101']);
    expect(readRecord(store).completion).toBe('not attempted');
  });
});

describe('mode', () => {
  it.each([
    ['passed', true, 'review'],
    ['failed', true, 'review'],
    ['incomplete', true, 'normal'],
    ['passed', false, 'normal'],
  ])('after %s, review ticked %s: %s', async (status, reviewWhenCompleted, mode) => {
    const store = aStore();
    store.save(anAttempt({ cmi: aModel(['cmi.core.lesson_status', status]) }));
    const opened = await open(store, { settings: { ...settings, reviewWhenCompleted } });
    expect(opened.launch.mode).toBe(mode);
  });

  it('is browse when chosen', async () => {
    const opened = await open(aStore(), { settings: { ...settings, mode: 'browse' } });
    expect(opened.launch.mode).toBe('browse');
  });
});
