import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { started } from './testing/a-session.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('after a change', () => {
  test('saves within 250 ms, and says saved only then', async () => {
    const { session, tracker, statuses } = await started();
    session.changed();
    expect(tracker.calls).toEqual(['start']);
    expect(statuses).toEqual(['saved', 'saving']);
    await vi.advanceTimersByTimeAsync(250);
    expect(tracker.calls).toEqual(['start', 'save']);
    expect(statuses).toEqual(['saved', 'saving', 'saved']);
  });

  test('does not save before the scene is painted', async () => {
    const { session, tracker } = await started();
    session.changed();
    await vi.advanceTimersByTimeAsync(100);
    expect(tracker.calls).toEqual(['start']);
  });

  test('several changes are one commit, and go on changing does not put it off', async () => {
    const { session, tracker } = await started();
    for (let n = 0; n < 6; n += 1) {
      session.changed();
      await vi.advanceTimersByTimeAsync(45);
    }
    expect(tracker.calls).toEqual(['start', 'save']);
    await vi.advanceTimersByTimeAsync(250);
    expect(tracker.calls).toEqual(['start', 'save', 'save']);
  });

  test('nothing is saved while nothing changes', async () => {
    const { session, tracker } = await started();
    session.changed();
    await vi.advanceTimersByTimeAsync(8 * 60_000);
    expect(tracker.calls).toEqual(['start', 'save']);
  });

  test('a commit every nine minutes keeps the LMS awake, and stops without a learner', async () => {
    const { session, tracker, act } = await started();
    session.changed();
    await vi.advanceTimersByTimeAsync(6 * 3_600_000);
    expect(tracker.calls).toEqual(['start', ...Array(4).fill('save')]);
    session.changed();
    await vi.advanceTimersByTimeAsync(1000);
    const before = tracker.calls.length;
    for (let round = 0; round < 10; round += 1) {
      act();
      await vi.advanceTimersByTimeAsync(9 * 60_000);
    }
    expect(tracker.calls.length).toBe(before + 10);
  });

  test('what changes during a slow save is saved after it, one at a time', async () => {
    const { session, tracker, statuses } = await started();
    const finish = tracker.hold();
    session.changed();
    await vi.advanceTimersByTimeAsync(250);
    session.changed();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tracker.calls).toEqual(['start', 'save']);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(statuses.at(-1)).toBe('saving');
    await vi.advanceTimersByTimeAsync(250);
    expect(tracker.calls).toEqual(['start', 'save', 'save']);
    expect(statuses.at(-1)).toBe('saved');
  });
});

describe('when the LMS refuses', () => {
  test('tries again after 1, 2, 4 … 60 seconds, and says so all the while', async () => {
    const { session, tracker, statuses } = await started();
    tracker.refuse('101');
    session.changed();
    await vi.advanceTimersByTimeAsync(200);
    for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60, 60]) {
      const before = tracker.calls.length;
      await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
      expect(tracker.calls.length).toBe(before);
      await vi.advanceTimersByTimeAsync(1);
      expect(tracker.calls.length).toBe(before + 1);
    }
    expect(statuses).toEqual(['saved', 'saving', 'not-saved']);
    tracker.accept();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(statuses).toEqual(['saved', 'saving', 'not-saved', 'saved']);
  });

  test('a new change is tried soon, and does not say saving', async () => {
    const { session, tracker, statuses } = await started();
    tracker.refuse('101');
    session.changed();
    await vi.advanceTimersByTimeAsync(200 + 1000 + 2000 + 4000);
    const before = tracker.calls.length;
    session.changed();
    await vi.advanceTimersByTimeAsync(250);
    expect(tracker.calls.length).toBe(before + 1);
    expect(statuses).toEqual(['saved', 'saving', 'not-saved']);
  });

  test('waits from the start again after a success', async () => {
    const { session, tracker } = await started();
    tracker.refuse('101');
    session.changed();
    await vi.advanceTimersByTimeAsync(200 + 1000 + 2000);
    tracker.accept();
    await vi.advanceTimersByTimeAsync(4000);
    tracker.refuse('101');
    session.changed();
    await vi.advanceTimersByTimeAsync(200);
    const before = tracker.calls.length;
    await vi.advanceTimersByTimeAsync(1000);
    expect(tracker.calls.length).toBe(before + 1);
  });

  test('tells another reason, and the same one once', async () => {
    const { session, tracker, failures } = await started();
    tracker.refuse('101');
    session.changed();
    await vi.advanceTimersByTimeAsync(10_000);
    tracker.refuse('305');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(failures.flatMap((failure) => failure?.code ?? [])).toEqual(['101', '305']);
  });

  test('only the place in a replay, it is not asked again until something changes', async () => {
    const { session, tracker, statuses } = await started();
    tracker.refuse('101', { isResultKept: true });
    session.changed();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(tracker.calls).toEqual(['start', 'save']);
    expect(statuses.at(-1)).toBe('result-saved');
    expect((await session.saveAndExit()).saved).toBe(false);
    expect(tracker.calls).toEqual(['start', 'save', 'save', 'end']);
    expect(statuses.at(-1)).toBe('result-saved');
  });
});

describe('without a training record', () => {
  test('keeps what it can, and never says saved', async () => {
    const { session, tracker, statuses } = await started({ connected: false });
    session.changed();
    await vi.advanceTimersByTimeAsync(250);
    expect(tracker.calls).toEqual(['start', 'save']);
    expect(statuses).toEqual(['not-connected']);
  });

  test('storage that refuses is not asked again and again', async () => {
    const { session, tracker, statuses } = await started({ connected: false });
    tracker.refuse('');
    session.changed();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(tracker.calls).toEqual(['start', 'save']);
    expect(new Set(statuses)).toEqual(new Set(['not-connected']));
    await session.saveAndExit();
    expect(statuses.at(-1)).toBe('not-connected');
  });
});

test.each(['browse', 'review'] as const)(
  'in %s mode nothing is saved, and it says so',
  async (mode) => {
    const { session, tracker, statuses, hide, leave } = await started({ mode });
    session.changed();
    hide();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(statuses).toEqual(['not-recorded']);
    leave({ persisted: false });
    await vi.advanceTimersByTimeAsync(0);
    expect(tracker.calls).toEqual(['start', 'end']);
    expect(statuses).toEqual(['not-recorded']);
  },
);
