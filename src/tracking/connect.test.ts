import { expect, test } from 'vitest';
import { connectTracker } from './connect.ts';
import type { Scorm12Api } from './scorm12-api.ts';
import { aStorage } from './testing/a-storage.ts';
import { FakeLms } from './testing/fake-lms.ts';
import { hostileApis } from './testing/hostile-apis.ts';
import { moodle } from './testing/lms-profiles.ts';
import { aProgress } from './testing/makers.ts';

test('an LMS around the page is used', async () => {
  const lms = new FakeLms(moodle);
  const { tracker, storage } = await connect(lms.launch());
  expect(tracker.standard).toBe('scorm12');
  expect((await tracker.start()).connected).toBe(true);
  expect(await tracker.save(aProgress())).toEqual({ saved: true });
  expect(await tracker.end(aProgress())).toEqual({ saved: true });
  expect(lms.calls.at(-1)?.method).toBe('LMSFinish');
  expect(storage.entries()).toEqual([]);
});

test('without one, the browser keeps the place', async () => {
  const { tracker, storage } = await connect(null);
  expect(tracker.standard).toBe('local');
  expect((await tracker.start()).connected).toBe(false);
  expect(await tracker.save(aProgress())).toEqual({ saved: true });
  expect(storage.entries()).toHaveLength(1);
});

test.each(['throws everywhere', 'answers null', 'answers false, error 101'])(
  'an API that %s opens no session; the browser takes over',
  async (name) => {
    const { tracker, storage, heard } = await connect(hostileApis[name]?.() ?? null);
    expect(tracker.standard).toBe('scorm12');
    expect((await tracker.start()).connected).toBe(false);
    expect(tracker.standard).toBe('local');
    expect(await tracker.save(aProgress())).toEqual({ saved: true });
    expect(await tracker.end(aProgress())).toEqual({ saved: true });
    expect(storage.entries()).toHaveLength(1);
    expect(heard).toContain('LMSInitialize');
  },
);

async function connect(api: Scorm12Api | null) {
  const storage = aStorage();
  const heard: string[] = [];
  const parent = { API: api, opener: null, parent: null as unknown };
  parent.parent = parent;
  const tracker = await connectTracker({
    win: { parent, opener: null },
    storage,
    key: 'beyond-the-canteen:everyone',
    passingScore: 0.8,
    wait: async () => {},
    onWarning: ({ operation }) => heard.push(operation),
  });
  return { tracker, storage, heard };
}
