import { importAgain } from './import-again.ts';

type SessionPart = typeof import('./session-part.ts');

/**
 * Loads the session while the start page is read. What is decided before it is there is saved then; it is
 * asked for again for as long as the page is open, so this never rejects.
 */
export function loadSession(): Promise<SessionPart> {
  loading ??= keepAsking();
  return loading;
}

let loading: Promise<SessionPart> | null = null;

async function keepAsking(): Promise<SessionPart> {
  // A learner who starts at once waits for the story, and not for the session beside it.
  await wait(storyFirstMs);
  for (let delayMs = 500; ; delayMs = Math.min(delayMs * 2, longestDelayMs)) {
    try {
      return await importAgain(() => import('./session-part.ts'));
    } catch {
      await wait(delayMs);
    }
  }
}

function wait(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}

const storyFirstMs = 600;
const longestDelayMs = 15_000;
