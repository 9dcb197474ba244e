import { findWorkerHost } from '../find-worker-host.ts';
import { installLrsWorker } from './lrs-page.ts';
import type { Cmi5Host } from './open-cmi5-session.ts';

/** The browser that this page is open in. Addresses are relative to the page, which may be in any folder. */
export function findCmi5Host(): Cmi5Host {
  const worker = findWorkerHost();
  return {
    installWorker: () => {
      installed ??= installLrsWorker(worker).then((page) => {
        // What went wrong may be put right, so the next launch tries again.
        if ('problem' in page) installed = undefined;
        return page;
      });
      return installed;
    },
    fetch: (...request) => window.fetch(...request),
    returnUrl: new URL('returned.html', document.baseURI).href,
    newId: () => crypto.randomUUID(),
    wait: worker.wait,
  };
}

let installed: ReturnType<typeof installLrsWorker> | undefined;
