/**
 * One tab for each draft: two would write over each other. Web Locks are held until they are let go, or the tab
 * is gone, however it went. (https://w3c.github.io/web-locks/)
 */

/**
 * What lets go of the draft again, or null when another tab has it. Where the browser offers nothing to agree
 * by, `isSure` is false: nobody is kept out, and the page has to say so.
 */
export async function claimDraft(key: string, means: LockMeans): Promise<Claim | null> {
  const name = `beyond-the-canteen:studio:${key}`;
  try {
    for (let tries = 1; ; tries += 1) {
      const claim = await (means.locks ? hold(name, means.locks) : ask(name, means));
      // The page that was reloaded may not have let go yet.
      if (claim || tries === mostTries) return claim;
      await means.wait(betweenTriesMs);
    }
  } catch {
    return unsure;
  }
}

function hold(name: string, locks: Locks): Promise<Claim | null> {
  return new Promise((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(null);
          return undefined;
        }
        return new Promise<void>((release) => {
          resolve({ isSure: true, release });
        });
      })
      .catch(reject);
  });
}

/**
 * Without locks, which need https: tells the other tabs its number and listens. Of those that ask at the same
 * time the smallest number has it; who has it already answers with a smaller one still.
 */
async function ask(name: string, { openChannel, wait, random }: LockMeans): Promise<Claim | null> {
  const channel = openChannel?.(name);
  if (!channel) return unsure;
  let mine = random();
  let isLost = false;
  channel.addEventListener('message', ({ data }) => {
    if (typeof data !== 'number' || isLost) return;
    if (data > mine) channel.postMessage(mine);
    else if (mine !== holds) isLost = data < mine;
  });
  channel.postMessage(mine);
  await wait(askingMs);
  if (!isLost) {
    mine = holds;
    return { isSure: true, release: () => channel.close() };
  }
  channel.close();
  return null;
}

/** Below every number that a tab asks with. */
const holds = -1;
const unsure: Claim = { isSure: false, release: () => {} };
const mostTries = 3;
const betweenTriesMs = 250;
const askingMs = 150;

export interface Claim {
  isSure: boolean;
  release: () => void;
}

/** `navigator.locks` and `BroadcastChannel`, as far as they are there. */
export interface LockMeans {
  locks: Locks | null;
  openChannel: ((name: string) => Channel) | null;
  /** Resolves after this many milliseconds. */
  wait: (durationMs: number) => Promise<void>;
  /** From 0 to 1. */
  random: () => number;
}

export interface Locks {
  request(
    name: string,
    options: { ifAvailable: true },
    callback: (lock: unknown) => Promise<void> | undefined,
  ): Promise<unknown>;
}

export interface Channel {
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
  close(): void;
}
