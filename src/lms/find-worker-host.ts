import type { WorkerHost } from './install-worker.ts';
import { trustWorker } from './trust-worker.ts';

/** The browser that this page is open in. Addresses are relative to the page, which may be in any folder. */
export function findWorkerHost(): WorkerHost {
  return {
    container: 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
    isSecure: window.isSecureContext,
    workerUrl: new URL('lrs-worker.js', document.baseURI).href,
    trust: trustWorker,
    wait: (durationMs) => new Promise<void>((done) => setTimeout(done, durationMs)),
  };
}
