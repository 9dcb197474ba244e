import { expect, test } from 'vitest';
import { hostileApis } from '../../tests/simulators/hostile-apis.ts';
import { moodle12Strict } from '../../tests/simulators/profiles-12.ts';
import { SimulatedLms } from '../../tests/simulators/simulated-lms.ts';
import type { ConnectOptions } from './connect.ts';
import { connectScorm12 } from './connect-scorm12.ts';
import type { Scorm12Api } from './scorm12-api.ts';
import { aStorage } from './testing/a-storage.ts';
import { aProgress } from './testing/makers.ts';

test('an LMS around the page is used', async () => {
  const lms = new SimulatedLms(moodle12Strict);
  const { tracker, storage } = await connect(lms.launch());
  expect(tracker.standard).toBe('scorm12');
  expect((await tracker.start()).connected).toBe(true);
  expect(await tracker.save(aProgress())).toEqual({ saved: true });
  expect(await tracker.end(aProgress())).toEqual({ saved: true });
  expect(lms.calls.at(-1)?.method).toBe('LMSFinish');
  expect(storage.entries()).toEqual([]);
});

test('without one, the browser keeps the place until the window is closed', async () => {
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
  const tracker = await connectScorm12({
    ...someOptions(),
    win: { parent, opener: null },
    sessionStorage: storage,
    onWarning: ({ operation }) => heard.push(operation),
  });
  return { tracker, storage, heard };
}

test('the LMS is spoken to at once, without waiting for anything', async () => {
  const lms = new SimulatedLms(moodle12Strict);
  const parent = { API: lms.launch(), opener: null, parent: null as unknown };
  parent.parent = parent;
  const wait = () => new Promise<void>(() => {});
  const connecting = connectScorm12({ ...someOptions(), win: { parent, opener: null }, wait });
  void connecting.then((tracker) => tracker.start());
  for (let turn = 0; turn < 10; turn += 1) await undefined;
  expect(lms.calls[0]?.method).toBe('LMSInitialize');
});

function someOptions(): ConnectOptions {
  return {
    win: null,
    storage: null,
    search: '',
    sessionStorage: null,
    key: 'beyond-the-canteen:everyone',
    courseId: 'everyone',
    release: '0.1.0',
    wait: async () => {},
    fetch,
    now: () => 0,
    newId: () => '',
  };
}
