import { describe, expect, test } from 'vitest';
import { createLocalTracker, openStorage } from './local.ts';
import { aStorage } from './testing/a-storage.ts';
import { aProgress, aState, passed } from './testing/makers.ts';

const key = 'beyond-the-canteen:everyone';

test('keeps the place from one session to the next, as suspend data and nothing else', async () => {
  const storage = aStorage();
  const first = createLocalTracker({ storage, key });
  expect((await first.start()).resume).toEqual({ status: 'none' });
  expect(await first.save(aProgress(passed()))).toEqual({ saved: true });
  expect(storage.entries()).toEqual([[key, expect.stringMatching(/^bc2\.1\.friend-request\./)]]);

  const second = createLocalTracker({ storage, key });
  const launch = await second.start();
  expect(launch).toMatchObject({
    connected: false,
    learnerName: '',
    mode: 'normal',
    passingScore: null,
  });
  expect(launch.resume).toMatchObject({ status: 'read', state: aState() });
  await second.end(aProgress());
  expect(storage.getItem(key)).toMatch(/^bc2\.2\./);
});

test('what another page left under the key is not trusted', async () => {
  const storage = aStorage({ [key]: '{"page":3}' });
  const launch = await createLocalTracker({ storage, key }).start();
  expect(launch.resume.status).toBe('unreadable');
});

test('after the end, nothing is kept any more', async () => {
  const storage = aStorage();
  const tracker = createLocalTracker({ storage, key });
  await tracker.end(aProgress());
  const kept = storage.getItem(key);
  expect((await tracker.save(aProgress({ resume: aState({ current: null }) }))).saved).toBe(false);
  expect(storage.getItem(key)).toBe(kept);
});

describe('storage that is no help', () => {
  const full = aStorage();
  full.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  const blocked = {
    getItem(): string {
      throw new DOMException('Access is denied.', 'SecurityError');
    },
    setItem(): void {
      throw new DOMException('Access is denied.', 'SecurityError');
    },
    removeItem(): void {
      throw new DOMException('Access is denied.', 'SecurityError');
    },
  };

  test.each([
    ['missing', null, 'no storage'],
    ['full', full, 'quota'],
    ['blocked', blocked, 'denied'],
  ])('%s: learning goes on, and the reason is told', async (_, storage, reason) => {
    const tracker = createLocalTracker({ storage, key });
    expect((await tracker.start()).resume).toEqual({ status: 'none' });
    for (const result of [await tracker.save(aProgress()), await tracker.end(aProgress())]) {
      expect(result.saved).toBe(false);
      if (!result.saved) expect(result.failure.diagnostic).toContain(reason);
    }
  });

  test('a state that cannot be written is told as well', async () => {
    const tracker = createLocalTracker({ storage: aStorage(), key });
    const result = await tracker.save(aProgress({ resume: aState({ current: 'a=b' }) }));
    expect(result.saved).toBe(false);
  });
});

test('a browser that refuses to name its storage has none', () => {
  const storage = aStorage();
  expect(openStorage(() => storage)).toBe(storage);
  expect(
    openStorage(() => {
      throw new DOMException('Access is denied.', 'SecurityError');
    }),
  ).toBeNull();
});
