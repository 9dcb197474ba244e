/**
 * The page's end of `public/try/lrs-worker.js`: the worker catches what a package sends to an address
 * below `lrs/`, and asks the page that plays the LMS for the answer.
 */
import * as z from 'zod/mini';
import { readAddress } from './http.ts';
import type { LrsAnswer, LrsRequest } from './lrs-message.ts';

/**
 * Registers the worker and waits until it is at work; a first visit needs no reload. Never rejects: where
 * there can be no worker, a sentence says why. Calling it again costs nothing.
 */
export async function installLrsWorker(host: WorkerHost): Promise<LrsPage | { problem: string }> {
  const { container, workerUrl } = host;
  if (!container) return { problem: host.isSecure ? noWorkers : notSecure };
  try {
    const registration = await container.register(host.trust(workerUrl));
    const isReady = await Promise.race([
      takeControl(container, registration).then(() => true),
      host.wait(10_000).then(() => false),
    ]);
    if (!isReady) return { problem: tooLate };
    return new LrsPage(container, new URL('lrs/', registration.scope).href);
  } catch {
    return { problem: noWorkers };
  }
}

/** Answers, for as long as the page lives, what the worker asks for. */
export class LrsPage {
  readonly #lmss = new Map<string, RequestHandler>();
  readonly #baseUrl: string;

  constructor(container: WorkerContainer, baseUrl: string) {
    this.#baseUrl = baseUrl;
    container.addEventListener('message', (event) => void this.#answer(event));
    container.startMessages();
  }

  /** The endpoint of an LMS of this id. */
  endpointOf(id: string): string {
    return `${this.#baseUrl}${id}/`;
  }

  /** From now on, requests to the endpoint are the handler's. */
  serve(id: string, handler: RequestHandler): void {
    this.#lmss.set(id, handler);
  }

  stop(id: string): void {
    this.#lmss.delete(id);
  }

  async #answer({ data, ports }: Pick<MessageEvent, 'data' | 'ports'>): Promise<void> {
    const asked = askedSchema.safeParse(data);
    const port = ports[0];
    if (!asked.success || !port) return;
    const { id, url, method, headers, body } = asked.data;
    const handler = this.#lmss.get(id);
    const endpoint = this.endpointOf(id);
    if (!handler || !url.startsWith(endpoint)) return;
    port.postMessage(
      await handler({
        ...readAddress(url, endpoint),
        method: method.toUpperCase(),
        headers: Object.fromEntries(headers),
        body,
      }),
    );
  }
}

/** A page that was reloaded past its worker (Shift and reload) has to be taken back. */
async function takeControl(
  container: WorkerContainer,
  registration: ServiceWorkerRegistration,
): Promise<void> {
  await container.ready;
  if (container.controller) return;
  const taken = new Promise<void>((done) => {
    container.addEventListener('controllerchange', () => done(), { once: true });
  });
  registration.active?.postMessage('claim');
  await taken;
}

const askedSchema = z.object({
  id: z.string(),
  url: z.string(),
  method: z.string(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  body: z.string(),
});

const notSecure =
  'A cmi5 package needs a page with a secure address. Open this page over https, or as http://localhost on the computer that serves it.';
const noWorkers =
  'A cmi5 package needs a service worker, and this browser allows none here. Open this page in an ordinary window (not a private one) of a current browser, and allow the site to keep data.';
const tooLate =
  'The service worker that a cmi5 package needs has not started within 10 seconds. Reload this page and try again.';

export type RequestHandler = (request: LrsRequest) => Promise<LrsAnswer>;

type WorkerContainer = Pick<
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
