import { expect, it } from 'vitest';
import { installWorker, type WorkerHost } from './install-worker.ts';

const scope = 'https://lms.example/nhs/try/';

it('gives the container and the scope, and says for what a worker is needed', async () => {
  const container = aContainer();
  expect(await install(container)).toEqual({ container, scope });
  const none = await install(undefined);
  expect('problem' in none && none.problem).toMatch(
    /^A package from the studio needs a service worker/,
  );
});

it('waits for a newer worker, which knows what this page will ask', async () => {
  const newer = aWorker('installing');
  const steps: string[] = [];
  const installing = install(aContainer({ newer })).then(() => steps.push('installed'));
  await new Promise((done) => setTimeout(done));
  for (const state of ['installed', 'activating', 'activated'] as const) {
    steps.push(state);
    newer.become(state);
    await new Promise((done) => setTimeout(done));
  }
  await installing;
  expect(steps).toEqual(['installed', 'activating', 'activated', 'installed']);
});

it.each(['activated', 'redundant'] as const)('does not wait for one that is %s', async (state) => {
  expect(await install(aContainer({ newer: aWorker(state) }))).toHaveProperty('scope', scope);
});

it('goes on with the worker that is there where no server answers', async () => {
  const update = () => Promise.reject(new TypeError('Failed to update'));
  expect(await install(aContainer({ update }))).toHaveProperty('scope', scope);
});

function install(container: WorkerHost['container']) {
  return installWorker('A package from the studio', {
    container,
    isSecure: true,
    workerUrl: `${scope}lrs-worker.js`,
    trust: (url) => url,
    wait: () => new Promise(() => undefined),
  });
}

function aWorker(first: ServiceWorkerState) {
  const events = new EventTarget();
  const worker = {
    state: first,
    addEventListener: events.addEventListener.bind(events),
    become(state: ServiceWorkerState) {
      worker.state = state;
      events.dispatchEvent(new Event('statechange'));
    },
  };
  return worker;
}

/** `navigator.serviceWorker` of a page that its worker controls. */
function aContainer({
  newer = null as ReturnType<typeof aWorker> | null,
  update = async () => undefined as unknown,
} = {}) {
  const registration = { scope, active: {}, installing: newer, waiting: null, update };
  return {
    register: async () => registration,
    ready: Promise.resolve(registration),
    controller: {},
    addEventListener: () => undefined,
    startMessages: () => undefined,
  } as unknown as NonNullable<WorkerHost['container']>;
}
