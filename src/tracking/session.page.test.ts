import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openSession } from './session.ts';
import { aPage } from './testing/a-page.ts';
import { aFailure, anOptions, aTracker, opened, started } from './testing/a-session.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('when the page', () => {
  test('is hidden, what changed is saved at once', async () => {
    const { session, tracker, hide } = await started();
    session.changed();
    hide();
    expect(tracker.calls).toEqual(['start', 'save']);
    await vi.advanceTimersByTimeAsync(250);
    expect(tracker.calls).toEqual(['start', 'save']);
  });

  test('is hidden before anything happened, nothing is written', async () => {
    const { tracker, hide } = await started();
    hide();
    expect(tracker.calls).toEqual(['start']);
  });

  test('is hidden when everything is saved, the LMS is left alone', async () => {
    const { session, tracker, hide } = await started();
    session.changed();
    await vi.advanceTimersByTimeAsync(30_000);
    hide();
    expect(tracker.savedMs).toEqual([200]);
  });

  test('is seen again, what is unsaved is tried at once', async () => {
    const { session, tracker, hide, show } = await started();
    tracker.refuse('101');
    session.changed();
    hide();
    await vi.advanceTimersByTimeAsync(0);
    tracker.accept();
    show();
    expect(tracker.calls).toEqual(['start', 'save', 'save']);
    await vi.advanceTimersByTimeAsync(0);
    show();
    expect(tracker.calls).toEqual(['start', 'save', 'save']);
  });

  test('is left for good, the session ends before the handler returns, once', async () => {
    const { session, tracker, leave, hide } = await started();
    session.changed();
    leave({ persisted: false });
    expect(tracker.calls).toEqual(['start', 'end']);
    hide();
    leave({ persisted: false });
    session.changed();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tracker.calls).toEqual(['start', 'end']);
  });

  test('goes into the back-forward cache, it saves, keeps the session and goes on', async () => {
    const { session, tracker, leave, comeBack } = await started();
    session.changed();
    leave({ persisted: true });
    expect(tracker.calls).toEqual(['start', 'save']);
    await vi.advanceTimersByTimeAsync(0);
    comeBack({ persisted: true });
    session.changed();
    await vi.advanceTimersByTimeAsync(250);
    expect(tracker.calls).toEqual(['start', 'save', 'save']);
  });

  test('is loaded in the ordinary way, nothing happens', async () => {
    const { tracker, comeBack } = await started();
    comeBack({ persisted: false });
    expect(tracker.calls).toEqual(['start']);
  });

  test('is left while the record is still being opened, nothing is ended or written', async () => {
    const { session, tracker, statuses, leave } = opened();
    const starting = session.start();
    leave({ persisted: false });
    await starting;
    session.changed();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tracker.calls).toEqual(['start']);
    expect(statuses).toEqual(['ended']);
  });

  test('is left during a slow save, the save has no last word', async () => {
    const { session, tracker, statuses, leave } = await started();
    const finish = tracker.hold();
    session.changed();
    await vi.advanceTimersByTimeAsync(250);
    leave({ persisted: false });
    finish();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tracker.calls).toEqual(['start', 'save', 'end']);
    expect(statuses).toEqual(['saved', 'saving', 'ended']);
  });

  test('retries stop when the session ends', async () => {
    const { session, tracker, leave } = await started();
    tracker.refuse('101');
    session.changed();
    await vi.advanceTimersByTimeAsync(200);
    leave({ persisted: false });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(tracker.calls).toEqual(['start', 'save', 'end']);
  });

  test('no handler is put on unload or beforeunload', async () => {
    const { page } = aPage();
    const types: string[] = [];
    for (const target of [page.document, page.window]) {
      target.addEventListener = (type: string) => types.push(type);
    }
    await openSession({ ...anOptions(aTracker()), page }).start();
    expect(types).toEqual(expect.arrayContaining(['pagehide', 'pageshow', 'visibilitychange']));
    expect(types.filter((type) => type.endsWith('unload'))).toEqual([]);
  });
});

test('counts the time in view only', async () => {
  const { session, tracker, hide, show } = await started();
  session.changed();
  await vi.advanceTimersByTimeAsync(10_000);
  hide();
  await vi.advanceTimersByTimeAsync(3_600_000);
  show();
  await vi.advanceTimersByTimeAsync(5_000);
  await session.saveAndExit();
  // What keeps the LMS awake meanwhile adds no time.
  expect([...new Set(tracker.savedMs)]).toEqual([200, 10_000, 15_000]);
});

describe('save and exit', () => {
  test('saves, ends, and says that the page may be closed', async () => {
    const { session, tracker, statuses } = await started();
    session.changed();
    expect(await session.saveAndExit()).toEqual({ saved: true });
    expect(tracker.calls).toEqual(['start', 'save', 'end']);
    expect(statuses).toEqual(['saved', 'saving', 'saved', 'ended']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tracker.calls).toEqual(['start', 'save', 'end']);
  });

  test('keeps the session and goes on trying where the LMS refuses', async () => {
    const { session, tracker, statuses } = await started();
    tracker.refuse('101');
    session.changed();
    expect(await session.saveAndExit()).toEqual({ saved: false, failure: aFailure('101') });
    expect(tracker.calls).toEqual(['start', 'save']);
    tracker.accept();
    await vi.advanceTimersByTimeAsync(1000);
    expect(statuses).toEqual(['saved', 'saving', 'not-saved', 'saved']);
    expect(await session.saveAndExit()).toEqual({ saved: true });
  });

  test('ends all the same when the learner says so, and does not call it saved', async () => {
    const { session, tracker, statuses } = await started();
    tracker.refuse('101');
    session.changed();
    const result = await session.saveAndExit({ evenIfUnsaved: true });
    expect(result.saved).toBe(false);
    expect(tracker.calls).toEqual(['start', 'save', 'end']);
    expect(statuses.at(-1)).toBe('not-saved');
  });

  test('waits for a save that is under way', async () => {
    const { session, tracker } = await started();
    const finish = tracker.hold();
    session.changed();
    await vi.advanceTimersByTimeAsync(250);
    const exiting = session.saveAndExit();
    await vi.advanceTimersByTimeAsync(1000);
    expect(tracker.calls).toEqual(['start', 'save']);
    finish();
    await exiting;
    expect(tracker.calls).toEqual(['start', 'save', 'end']);
  });

  test('ends at once where everything is saved; a refused end loses nothing then', async () => {
    const { session, tracker, statuses } = await started();
    session.changed();
    await vi.advanceTimersByTimeAsync(250);
    tracker.refuse('101');
    await session.saveAndExit();
    expect(tracker.calls).toEqual(['start', 'save', 'end']);
    expect(statuses.at(-1)).toBe('ended');
  });

  test('twice is once', async () => {
    const { session, tracker } = await started();
    await session.saveAndExit();
    await session.saveAndExit();
    expect(tracker.calls).toEqual(['start', 'end']);
  });
});
