/**
 * Registers `public/try/lrs-worker.js` and waits until it is at work; a first visit needs no reload. Never
 * rejects: where there can be no worker, a sentence says why `what` needs one ('A cmi5 package'). Calling
 * it again costs little.
 */
export async function installWorker(
  what: string,
  host: WorkerHost,
): Promise<{ container: WorkerContainer; scope: string } | { problem: string }> {
  const { container, workerUrl } = host;
  if (!container) return { problem: host.isSecure ? noWorkers(what) : notSecure(what) };
  try {
    const registration = await container.register(host.trust(workerUrl));
    const isReady = await Promise.race([
      takeControl(container, registration).then(() => true),
      host.wait(10_000).then(() => false),
    ]);
    if (!isReady) return { problem: tooLate(what) };
    return { container, scope: registration.scope };
  } catch {
    return { problem: noWorkers(what) };
  }
}

/** A page that was reloaded past its worker (Shift and reload) has to be taken back. */
async function takeControl(
  container: WorkerContainer,
  registration: ServiceWorkerRegistration,
): Promise<void> {
  await container.ready;
  await untilNewest(registration);
  if (container.controller) return;
  const taken = new Promise<void>((done) => {
    container.addEventListener('controllerchange', () => done(), { once: true });
  });
  registration.active?.postMessage('claim');
  await taken;
}

/** A worker of an earlier release gives way first: it may not know of what it will be asked. */
async function untilNewest(registration: ServiceWorkerRegistration): Promise<void> {
  await registration.update?.().catch(() => undefined);
  const newer = registration.installing ?? registration.waiting;
  if (!newer) return;
  await new Promise<void>((done) => {
    const look = () => {
      if (newer.state === 'activated' || newer.state === 'redundant') done();
    };
    newer.addEventListener('statechange', look);
    look();
  });
}

const notSecure = (what: string) =>
  `${what} needs a page with a secure address. Open this page over https, or as http://localhost on the computer that serves it.`;
const noWorkers = (what: string) =>
  `${what} needs a service worker, and this browser allows none here. Open this page in an ordinary window (not a private one) of a current browser, and allow the site to keep data.`;
const tooLate = (what: string) =>
  `The service worker that ${what.replace(/^A/, 'a')} needs has not started within 10 seconds. Reload this page and try again.`;

export type WorkerContainer = Pick<
  ServiceWorkerContainer,
  'register' | 'ready' | 'controller' | 'addEventListener' | 'startMessages'
>;

/** What is needed of the browser. */
export interface WorkerHost {
  /** Absent on a page without a secure address, and in some private windows. */
  container: WorkerContainer | undefined;
  isSecure: boolean;
  workerUrl: string;
  /** Makes the address one that the page's policy takes; may throw. */
  trust(workerUrl: string): string;
  /** Resolves after this many milliseconds. */
  wait(durationMs: number): Promise<void>;
}
