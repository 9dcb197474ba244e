/**
 * One window for each attempt: two would overwrite each other's place, and no LMS whose source was read
 * prevents it. (tracking A3.11)
 */

/**
 * What lets go of the attempt again, or null when another window of this browser has it. Where the attempt
 * has no name, or the browser offers nothing to agree by, nobody is kept out.
 */
export async function claimAttempt(
  attemptKey: string,
  means: LockMeans,
): Promise<(() => void) | null> {
  if (attemptKey === '') return nothingHeld;
  const name = `beyond-the-canteen:attempt:${attemptKey}`;
  try {
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const release = means.locks
        ? await hold(name, means.locks)
        : await ask(name, means.openChannel, means.wait);
      // The page that was reloaded may not have let go yet.
      if (release || tries === mostTries) return release;
      await means.wait(betweenTriesMs);
    }
  } catch {
    // A frame may be kept from both.
  }
  return nothingHeld;
}

/** Held until it is let go, or the page is gone. */
function hold(name: string, locks: Locks): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(null);
          return undefined;
        }
        return new Promise<void>((release) => {
          resolve(release);
        });
      })
      .catch(reject);
  });
}

/** Without locks (they need https): asks the other windows, and answers those that come later. */
async function ask(
  name: string,
  openChannel: LockMeans['openChannel'],
  wait: LockMeans['wait'],
): Promise<(() => void) | null> {
  const channel = openChannel?.(name);
  if (!channel) return nothingHeld;
  let isMine = true;
  let isAsking = true;
  channel.addEventListener('message', ({ data }) => {
    if (data === 'taken' && isAsking) isMine = false;
    if (data === 'free?' && isMine && !isAsking) channel.postMessage('taken');
  });
  channel.postMessage('free?');
  await wait(askingMs);
  isAsking = false;
  if (isMine) return () => channel.close();
  channel.close();
  return null;
}

function nothingHeld(): void {}

const mostTries = 3;
const betweenTriesMs = 250;
const askingMs = 150;

/** `navigator.locks` and `BroadcastChannel`, as far as they are there. */
export interface LockMeans {
  locks: Locks | null;
  openChannel: ((name: string) => Channel) | null;
  /** Resolves after this many milliseconds. */
  wait: (durationMs: number) => Promise<void>;
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
  postMessage(message: string): void;
  close(): void;
}
