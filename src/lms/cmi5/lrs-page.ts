/**
 * The page's end of `public/try/lrs-worker.js`: the worker catches what a package sends to an address
 * below `lrs/`, and asks the page that plays the LMS for the answer.
 */
import * as z from 'zod/mini';
import { installWorker, type WorkerContainer, type WorkerHost } from '../install-worker.ts';
import { readAddress } from './http.ts';
import type { LrsAnswer, LrsRequest } from './lrs-message.ts';

/** Never rejects: where there can be no worker, a sentence says why. Calling it again costs little. */
export async function installLrsWorker(host: WorkerHost): Promise<LrsPage | { problem: string }> {
  const installed = await installWorker('A cmi5 package', host);
  if ('problem' in installed) return installed;
  return new LrsPage(installed.container, new URL('lrs/', installed.scope).href);
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

const askedSchema = z.object({
  id: z.string(),
  url: z.string(),
  method: z.string(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  body: z.string(),
});

export type RequestHandler = (request: LrsRequest) => Promise<LrsAnswer>;
