import { installLrsWorker } from './lrs-page.ts';
import type { Cmi5Host } from './open-cmi5-session.ts';
import { trustWorker } from './trust-worker.ts';

/** The browser that this page is open in. Addresses are relative to the page, which may be in any folder. */
export function findCmi5Host(): Cmi5Host {
  const wait = (durationMs: number) => new Promise<void>((done) => setTimeout(done, durationMs));
  return {
    installWorker: () => {
      installed ??= installLrsWorker({
        container: 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
        isSecure: window.isSecureContext,
        workerUrl: new URL('lrs-worker.js', document.baseURI).href,
        trust: trustWorker,
        wait,
      }).then((page) => {
        // What went wrong may be put right, so the next launch tries again.
        if ('problem' in page) installed = undefined;
        return page;
      });
      return installed;
    },
    fetch: (...request) => window.fetch(...request),
    returnUrl: new URL('returned.html', document.baseURI).href,
    newId: () => crypto.randomUUID(),
    wait,
  };
}

let installed: ReturnType<typeof installLrsWorker> | undefined;
