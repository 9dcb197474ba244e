import { expect, test } from 'vitest';
import { anInteraction } from '../testing/makers.ts';
import { createDelivery } from './delivery.ts';
import { createHttp } from './http.ts';
import { openKeptText } from './kept-text.ts';
import { readLaunchData } from './launch-data.ts';
import { createLrs } from './lrs.ts';
import { createOnceOnly } from './once-only.ts';
import { createStatementQueue } from './statement-queue.ts';
import { answered } from './statements.ts';
import { aLaunch, aLaunchDocument, anLrs, startedAt } from './testing/makers.ts';

const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];

/** With Initialized said, so that the queue is all there is to send. */
function aDelivery() {
  const server = anLrs();
  const launch = aLaunch();
  const launchData = readLaunchData(aLaunchDocument());
  if (!launchData) throw new Error('The launch data of the test are not valid.');
  const wait = () => new Promise<void>(() => {});
  const lrs = createLrs(createHttp({ fetch: server.fetch, wait }), launch, 'dG9rZW4=');
  const queue = createStatementQueue(openKeptText(null, ''), () => {});
  const newId = () => '00000000-0000-4000-8000-000000000009';
  const once = createOnceOnly(new Map(), queue, newId);
  const begun = { token: 'x', initializedId: newId(), beganAt: startedAt, isBegun: true };
  const memory = { facts: { ...begun, isOver: false }, note: () => {} };
  const shared = { storage: null, sessionStorage: null, now: () => startedAt, newId, wait };
  const about = {
    launch,
    fetch: server.fetch,
    passingScore: 0.8,
    language: 'en-GB',
    release: '0.1.0',
  };
  const options = { ...shared, ...about };
  return {
    server,
    queue,
    delivery: createDelivery({ options, lrs, launchData, memory, queue, once }),
  };
}

test.each(Array.from({ length: 60 }, (_, ticks) => [ticks]))(
  'what is added %d ticks after a drain began is sent before the next drain ends',
  async (ticks) => {
    const { server, queue, delivery } = aDelivery();
    const [first = '', second = ''] = ids;
    queue.add(answered(first, anInteraction({ id: 'one' }), 'en-GB'));
    const draining = delivery.drain();
    for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
    queue.add(answered(second, anInteraction({ id: 'two' }), 'en-GB'));
    expect(await delivery.drain()).toBeNull();
    expect(server.said).toEqual(['answered one', 'answered two']);
    expect(await draining).toBeNull();
  },
);
