import { describe, expect, it } from 'vitest';
import { type Channel, claimDraft, type LockMeans, type Locks } from './draft-lock.ts';

/** Tabs of one browser, which agree by locks, by messages, or by nothing. */
function aBrowser(kind: 'locks' | 'channels' | 'nothing' | 'refusing') {
  const held = new Set<string>();
  const locks: Locks = {
    async request(name, _, callback) {
      if (kind === 'refusing') throw new DOMException('no', 'SecurityError');
      if (held.has(name)) return callback(null);
      held.add(name);
      await callback({});
      held.delete(name);
      return undefined;
    },
  };
  const channels = new Set<{ name: string; hear: (data: unknown) => void }>();
  const openChannel = (name: string): Channel => {
    const own = { name, hear: (_: unknown) => {} };
    channels.add(own);
    return {
      addEventListener(_, listener) {
        own.hear = (data) => listener({ data });
      },
      postMessage(data) {
        const others = [...channels].filter((one) => one !== own && one.name === name);
        queueMicrotask(() => {
          for (const other of others) if (channels.has(other)) other.hear(data);
        });
      },
      close: () => void channels.delete(own),
    };
  };
  let turn = 0;
  const means: LockMeans = {
    locks: kind === 'locks' || kind === 'refusing' ? locks : null,
    openChannel: kind === 'channels' ? openChannel : null,
    wait: async () => {
      for (let turns = 0; turns < 20; turns += 1) await null;
    },
    random: () => {
      turn += 1;
      return turn / 100;
    },
  };
  return { claim: (key: string) => claimDraft(key, means) };
}

describe.each(['locks', 'channels'] as const)('with %s', (kind) => {
  it('one tab has a draft, and the next only after it', async () => {
    const { claim } = aBrowser(kind);
    const first = await claim('a');
    expect(first?.isSure).toBe(true);
    expect(await claim('a')).toBeNull();
    first?.release();
    expect((await claim('a'))?.isSure).toBe(true);
  });

  it('two drafts are two tabs’ own', async () => {
    const { claim } = aBrowser(kind);
    expect(await claim('a')).not.toBeNull();
    expect(await claim('b')).not.toBeNull();
  });

  it('of tabs that ask at the same time exactly one has it', async () => {
    const { claim } = aBrowser(kind);
    const claims = await Promise.all([claim('a'), claim('a'), claim('a')]);
    expect(claims.filter((one) => one !== null)).toHaveLength(1);
  });

  it('a tab that is reloaded gets its draft back from itself', async () => {
    const { claim } = aBrowser(kind);
    const before = await claim('a');
    const after = claim('a');
    before?.release();
    expect(await after).not.toBeNull();
  });
});

describe.each(['nothing', 'refusing'] as const)('with %s to agree by', (kind) => {
  it('nobody is kept out, and that is known', async () => {
    const { claim } = aBrowser(kind);
    expect((await claim('a'))?.isSure).toBe(false);
    expect((await claim('a'))?.isSure).toBe(false);
  });
});
