import { importAgain } from './import-again.ts';

/**
 * Loads the session while the start page is read. What is decided before it is there is saved then; it is
 * asked for again for as long as the page is open.
 */
export async function loadSession(
  wait: (durationMs: number) => Promise<void>,
): Promise<typeof import('../tracking/session.ts')> {
  for (let delayMs = 500; ; delayMs = Math.min(delayMs * 2, longestDelayMs)) {
    try {
      return await importAgain(() => import('../tracking/session.ts'));
    } catch {
      await wait(delayMs);
    }
  }
}

const longestDelayMs = 15_000;
