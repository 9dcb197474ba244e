/** A session beside a server that cannot be reached, a second window, and what the browser keeps. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LockMeans } from './attempt-lock.ts';
import { createMirror } from './mirror.ts';
import { openSession } from './session.ts';
import type { SaveStatus } from './session-status.ts';
import { aPage } from './testing/a-page.ts';
import { anOptions, aTracker } from './testing/a-session.ts';
import { aStorage } from './testing/a-storage.ts';
import { aProgress, aScenario, aState } from './testing/makers.ts';
import type { Launch } from './tracker.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

async function started(given: Partial<Launch> = {}, { isTaken = false } = {}) {
  const tracker = Object.assign(aTracker(given), {
    revision: 5,
    doubts: 0,
    doubt() {
      tracker.doubts += 1;
    },
  });
  const server = { isUp: true };
  const probe = { isOpen: false };
  const progress = { resume: aState() };
  const storage = aStorage();
  const statuses: SaveStatus[] = [];
  const { page, ...turns } = aPage();
  const session = openSession({
    ...anOptions(tracker),
    page,
    lock: {
      locks: { request: async (_, __, callback) => callback(isTaken ? null : {}) },
      openChannel: null,
      wait: async () => {},
    },
    readProgress: () => aProgress(progress),
    probe: {
      isReached: () => (probe.isOpen ? new Promise(() => {}) : Promise.resolve(server.isUp)),
    },
    mirror: createMirror(storage),
    onStatus: (status) => {
      if (statuses.at(-1) !== status) statuses.push(status);
    },
  });
  const launch = await session.start();
  return { session, tracker, server, storage, statuses, launch, probe, progress, ...turns };
}

describe('a server that cannot be reached while the LMS says true', () => {
  test('is told, everything is said again when it is back, and the LMS is left alone meanwhile', async () => {
    const { session, tracker, server, statuses } = await started();
    server.isUp = false;
    session.changed();
    await vi.advanceTimersByTimeAsync(200);
    expect(statuses.at(-1)).toBe('offline');
    expect(tracker.doubts).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    // Once in four times it is tried all the same.
    expect(tracker.calls).toEqual(['start', 'save', 'save']);
    server.isUp = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tracker.calls).toEqual(['start', 'save', 'save', 'save']);
    expect(statuses).toEqual(['saved', 'saving', 'offline', 'saved']);
  });

  test('is tried at once when the browser says that it is online', async () => {
    const { session, tracker, server, statuses, connect } = await started();
    server.isUp = false;
    session.changed();
    await vi.advanceTimersByTimeAsync(5000);
    server.isUp = true;
    connect();
    await vi.advanceTimersByTimeAsync(0);
    expect(tracker.calls).toEqual(['start', 'save', 'save']);
    expect(statuses.at(-1)).toBe('saved');
  });

  test('is not asked first when the page is being left', async () => {
    const { session, tracker, server, hide } = await started();
    server.isUp = false;
    session.changed();
    await vi.advanceTimersByTimeAsync(250);
    hide();
    expect(tracker.calls).toEqual(['start', 'save', 'save']);
  });

  test('keeps save and exit from calling it saved', async () => {
    const { session, server } = await started();
    server.isUp = false;
    session.changed();
    expect(await session.saveAndExit()).toMatchObject({ saved: false });
  });
});

test('what a file has not proved is said again before more is built on it', async () => {
  const { session, tracker, hide, probe } = await started();
  probe.isOpen = true;
  session.changed();
  await vi.advanceTimersByTimeAsync(250);
  session.changed();
  hide();
  expect(tracker.calls).toEqual(['start', 'save', 'save']);
  expect(tracker.doubts).toBe(1);
});

test('an end that nobody could have heard is not called saved', async () => {
  const { session, server, statuses } = await started();
  server.isUp = false;
  session.changed();
  const result = await session.saveAndExit({ evenIfUnsaved: true });
  expect(result).toMatchObject({ saved: false });
  expect(statuses.at(-1)).toBe('not-saved');
});

test('what is not sent yet because the server is away is kept in the browser', async () => {
  const { session, server, storage, progress } = await started();
  server.isUp = false;
  session.changed();
  await vi.advanceTimersByTimeAsync(250);
  progress.resume = aState({ scenarios: { one: aScenario({ path: 'abcabc' }) } });
  session.changed();
  await vi.advanceTimersByTimeAsync(250);
  expect(storage.entries()[0]?.[1]).toContain('abcabc');
});

test('looking only leaves the place in the browser alone', async () => {
  const { session, storage } = await started({ mode: 'review' });
  storage.setItem('beyond-the-canteen:place:4k241', 'kept');
  await session.saveAndExit();
  expect(storage.getItem('beyond-the-canteen:place:4k241')).toBe('kept');
});

describe('a second window', () => {
  test('has the attempt once the first one has ended its session', async () => {
    const held = new Set<string>();
    const locks: NonNullable<LockMeans['locks']> = {
      async request(name, _, callback) {
        if (held.has(name)) return callback(null);
        held.add(name);
        void Promise.resolve(callback({})).then(() => held.delete(name));
      },
    };
    const lock = { locks, openChannel: null, wait: async () => {} };
    const open = () =>
      openSession({ ...anOptions(aTracker({ attemptKey: 'a1' })), page: aPage().page, lock });
    const first = open();
    await first.start();
    await first.saveAndExit();
    await vi.advanceTimersByTimeAsync(0);
    expect(held.size).toBe(0);
  });

  test('writes nothing, ends nothing, and says so', async () => {
    const { session, tracker, statuses, leave } = await started(
      { attemptKey: 'a1' },
      { isTaken: true },
    );
    session.changed();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(statuses).toEqual(['readonly']);
    leave({ persisted: false });
    await vi.advanceTimersByTimeAsync(0);
    expect(tracker.calls).toEqual(['start']);
  });

  test('in review mode needs no lock', async () => {
    const { statuses } = await started({ attemptKey: 'a1', mode: 'review' }, { isTaken: true });
    expect(statuses).toEqual(['not-recorded']);
  });
});

describe('the place in the browser', () => {
  test('is kept with each save, and gone when everything was confirmed at the end', async () => {
    const { session, storage } = await started();
    session.changed();
    await vi.advanceTimersByTimeAsync(200);
    expect(storage.entries()).toEqual([
      ['beyond-the-canteen:place:4k241', expect.stringMatching(/^bc2\.5\./)],
    ]);
    await session.saveAndExit();
    expect(storage.entries()).toEqual([]);
  });

  test('stays when the end was not confirmed', async () => {
    const { session, server, storage, leave } = await started();
    server.isUp = false;
    session.changed();
    await vi.advanceTimersByTimeAsync(200);
    leave({ persisted: false });
    expect(storage.entries()).toHaveLength(1);
  });

  test('is not kept beside a copy without a record, which keeps its own', async () => {
    const storage = aStorage();
    const tracker = { ...aTracker({ connected: false }), standard: 'local' as const, revision: 3 };
    const session = openSession({
      ...anOptions(tracker),
      page: aPage().page,
      mirror: createMirror(storage),
      readProgress: () => aProgress(),
    });
    await session.start();
    session.changed();
    await vi.advanceTimersByTimeAsync(500);
    expect(tracker.calls).toEqual(['start', 'save']);
    expect(storage.entries()).toEqual([]);
  });
});
