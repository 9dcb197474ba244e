/**
 * Whether the server is really there. Moodle answers 'true' to a commit while its server is down, because
 * the refused request falls back on a beacon that always seems to work; so beside each commit one tiny file
 * of the package is asked for, past every cache. (tracking G, A3.8)
 */
export function createProbe({ fetch, url, wait }: ProbeOptions): Probe {
  let hasWorked = false;

  async function reach(): Promise<boolean> {
    const controller = new AbortController();
    const request = fetch(url, { cache: 'no-store', signal: controller.signal })
      .then(async (response) => response.ok && (await response.text()).trim() === probeText)
      .catch(() => false);
    const isReached = await Promise.race([request, wait(patienceMs).then(() => false)]);
    controller.abort();
    return isReached;
  }

  return {
    /**
     * False only where it has worked before: a server that never serves the file, or a frame that may
     * not ask for it, says nothing about the record. A login page in its place is a no.
     */
    async isReached() {
      const isReached = await reach();
      hasWorked ||= isReached;
      return isReached || !hasWorked;
    },
  };
}

/** What the file `probe.txt` of a package holds. */
export const probeText = 'beyond-the-canteen';

const patienceMs = 8000;

export interface Probe {
  isReached(): Promise<boolean>;
}

export interface ProbeOptions {
  fetch: typeof fetch;
  url: string;
  /** Resolves after this many milliseconds. */
  wait: (durationMs: number) => Promise<void>;
}
