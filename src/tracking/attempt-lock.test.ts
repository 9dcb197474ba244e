import { describe, expect, test } from 'vitest';
import { claimAttempt, type LockMeans } from './attempt-lock.ts';

const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

/** Locks as a browser has them: one origin, held until the page is gone. */
function someLocks() {
  const held = new Set<string>();
  const locks: NonNullable<LockMeans['locks']> = {
    async request(name, _, callback) {
      if (held.has(name)) return callback(null);
      held.add(name);
      void Promise.resolve(callback({ name })).then(() => held.delete(name));
      return undefined;
    },
  };
  return { locks, letGo: (name: string) => held.delete(name) };
}

/** Channels between windows of one browser. */
function someChannels() {
  const open = new Set<{ name: string; hear: (message: string) => void }>();
  return (name: string) => {
    let listener = (_: { data: unknown }) => {};
    const end = { name, hear: (message: string) => listener({ data: message }) };
    open.add(end);
    return {
      addEventListener: (_: 'message', given: typeof listener) => {
        listener = given;
      },
      postMessage: (message: string) => {
        for (const other of open) if (other !== end && other.name === name) other.hear(message);
      },
      close: () => {
        open.delete(end);
      },
    };
  };
}

describe.each<[string, () => LockMeans]>([
  ['locks', () => ({ locks: someLocks().locks, openChannel: null, wait: soon })],
  [
    'channels, where there are no locks',
    () => ({ locks: null, openChannel: someChannels(), wait: soon }),
  ],
])('with %s', (_, make) => {
  test('the first window has the attempt, the second and third have not', async () => {
    const means = make();
    expect(await claimAttempt('a1', means)).not.toBeNull();
    expect(await claimAttempt('a1', means)).toBeNull();
    expect(await claimAttempt('a1', means)).toBeNull();
  });

  test('what was let go is free again', async () => {
    const means = make();
    const release = await claimAttempt('a1', means);
    release?.();
    await soon();
    expect(await claimAttempt('a1', means)).not.toBeNull();
  });

  test('other attempts are free', async () => {
    const means = make();
    expect(await claimAttempt('a1', means)).not.toBeNull();
    expect(await claimAttempt('a2', means)).not.toBeNull();
  });
});

test('a page that is just being reloaded is waited for', async () => {
  const { locks, letGo } = someLocks();
  await claimAttempt('a1', { locks, openChannel: null, wait: soon });
  const wait = async () => {
    letGo('beyond-the-canteen:attempt:a1');
  };
  expect(await claimAttempt('a1', { locks, openChannel: null, wait })).not.toBeNull();
});

test('where nobody knows the learner, or the browser has no means, nobody is kept out', async () => {
  const none = { locks: null, openChannel: null, wait: soon };
  expect([await claimAttempt('a1', none), await claimAttempt('a1', none)]).not.toContain(null);
  const { locks } = someLocks();
  const means = { locks, openChannel: null, wait: soon };
  expect([await claimAttempt('', means), await claimAttempt('', means)]).not.toContain(null);
});

test('a frame that may not ask is not kept out either', async () => {
  const locks: NonNullable<LockMeans['locks']> = {
    request: async () => {
      throw new DOMException('Not here.', 'SecurityError');
    },
  };
  expect(await claimAttempt('a1', { locks, openChannel: null, wait: soon })).not.toBeNull();
});
