import type { Ask, Told } from './messages.ts';

/** The worker, as far as the page knows it. */
export interface InsightsWorker {
  ask(ask: Ask): void;
  listen(take: (told: Told) => void): void;
}

/**
 * Speaks with a worker. What is asked before it listens waits here, because a worker loses it. One that
 * stops, or says what cannot be understood, is told as a failure.
 */
export function connectWorker(worker: WorkerAtWork): InsightsWorker {
  let waiting: Ask[] | null = [];
  return {
    ask(ask) {
      if (waiting) waiting.push(ask);
      else worker.postMessage(ask);
    },
    listen(take) {
      const stopped = () => take({ told: 'failed', number: null, message: stoppedMessage });
      worker.addEventListener('error', stopped);
      worker.addEventListener('messageerror', stopped);
      worker.addEventListener('message', ({ data }) => {
        if (!isTold(data)) return stopped();
        for (const ask of waiting ?? []) worker.postMessage(ask);
        waiting = null;
        take(data);
      });
    },
  };
}

function isTold(data: unknown): data is Told {
  if (typeof data !== 'object' || data === null || !('told' in data)) return false;
  return typeof data.told === 'string' && kinds.has(data.told);
}

const kinds: ReadonlySet<string> = new Set<Told['told']>([
  ...(['here', 'progress', 'file', 'ready', 'answers', 'given', 'failed'] as const),
]);

const stoppedMessage =
  'The part of this page that reads files has stopped. Reload the page and choose your files again.';

type WorkerAtWork = Pick<Worker, 'postMessage' | 'addEventListener'>;
