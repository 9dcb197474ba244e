import { describe, expect, it } from 'vitest';
import type { WorkerHost } from '../install-worker.ts';
import type { LrsRequest } from './lrs-message.ts';
import { installLrsWorker, LrsPage } from './lrs-page.ts';

const workerUrl = 'https://lms.example/nhs/try/lrs-worker.js';
const endpoint = 'https://lms.example/nhs/try/lrs/one/';

describe('the worker', () => {
  it('is registered beside the page, and its endpoint is below the page', async () => {
    const container = new AContainer();
    const page = await install(container);
    expect(container.registered).toEqual([workerUrl]);
    expect(page instanceof LrsPage && page.endpointOf('one')).toBe(endpoint);
  });

  it('that does not control the page is asked to', async () => {
    const container = new AContainer({ controls: false });
    expect(await install(container)).toBeInstanceOf(LrsPage);
    expect(container.posted).toEqual(['claim']);
  });

  it.each([
    [
      'there is none, and the address is not secure',
      {},
      false,
      'needs a page with a secure address',
    ],
    ['there is none, in a private window', {}, true, 'not a private one'],
    ['it is refused', { refuses: true }, true, 'this browser allows none here'],
    ['it never starts', { starts: false }, true, 'has not started within 10 seconds'],
  ])('where %s: a sentence', async (what, given, isSecure, words) => {
    const container = what.startsWith('there is none') ? undefined : new AContainer(given);
    const found = await install(container, isSecure);
    expect('problem' in found && found.problem).toContain(words);
  });
});

describe('a question of the worker', () => {
  it('is answered by the LMS that it names', async () => {
    const { asked, answers, container } = await serving();
    await container.say({
      id: 'one',
      url: `${endpoint}activities/state?stateId=a%20b&registration=1#x`,
      method: 'put',
      headers: [['content-type', 'text/plain']],
      body: '2~abc',
    });
    expect(asked).toEqual([
      {
        method: 'PUT',
        path: 'activities/state',
        query: { stateId: 'a b', registration: '1' },
        headers: { 'content-type': 'text/plain' },
        body: '2~abc',
      },
    ]);
    expect(answers).toEqual([{ status: 204, headers: {}, body: '' }]);
  });

  const whole = { id: 'one', url: `${endpoint}about`, method: 'GET', headers: [], body: '' };

  it.each([
    ['of another page', { ...whole, id: 'two' }],
    ['with another address', { ...whole, url: 'https://lms.example/other/about' }],
    ['that is none', { ...whole, headers: 'none' }],
    ['that is text', 'claim'],
  ])('%s is left to others', async (_what, data) => {
    const { asked, answers, container } = await serving();
    await container.say(data);
    expect([asked, answers]).toEqual([[], []]);
  });

  it('is left to others once the LMS is gone', async () => {
    const { page, answers, container } = await serving();
    page.stop('one');
    await container.say(whole);
    expect(answers).toEqual([]);
  });
});

async function serving() {
  const asked: LrsRequest[] = [];
  const container = new AContainer();
  const page = await install(container);
  if ('problem' in page) throw new Error(page.problem);
  page.serve('one', async (request) => {
    asked.push(request);
    return { status: 204, headers: {}, body: '' };
  });
  return { page, asked, container, answers: container.answers };
}

function install(container: AContainer | undefined, isSecure = true) {
  return installLrsWorker({
    container: container?.asContainer,
    isSecure,
    workerUrl,
    trust: (url) => url,
    wait: () => new Promise((done) => setTimeout(done)),
  });
}

/** `navigator.serviceWorker`, made of values. */
class AContainer {
  readonly registered: string[] = [];
  readonly posted: unknown[] = [];
  readonly answers: unknown[] = [];
  readonly asContainer: NonNullable<WorkerHost['container']>;
  readonly #events = new EventTarget();

  constructor({ controls = true, starts = true, refuses = false } = {}) {
    const active = {
      postMessage: (message: unknown) => {
        this.posted.push(message);
        this.#events.dispatchEvent(new Event('controllerchange'));
      },
    };
    const registration = { scope: 'https://lms.example/nhs/try/', active };
    this.asContainer = {
      register: async (url: string) => {
        if (refuses) throw new DOMException('No.', 'SecurityError');
        this.registered.push(url);
        return registration;
      },
      ready: starts ? Promise.resolve(registration) : new Promise(() => undefined),
      controller: controls ? active : null,
      addEventListener: this.#events.addEventListener.bind(this.#events),
      startMessages: () => undefined,
    } as unknown as NonNullable<WorkerHost['container']>;
  }

  /** A message as the worker sends it, and time to answer. */
  async say(data: unknown): Promise<void> {
    const port = { postMessage: (answer: unknown) => this.answers.push(answer) };
    this.#events.dispatchEvent(Object.assign(new Event('message'), { data, ports: [port] }));
    await new Promise((done) => setTimeout(done));
  }
}
