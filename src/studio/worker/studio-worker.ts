// Where a text is read and checked, so that typing never waits for it. Started by start-worker.ts;
// messages.ts is what is said.
import './refuse-eval.ts';
import { Desk } from './desk.ts';
import type { Ask, Told } from './messages.ts';

const desk = new Desk({ tell, rest: createRest(), now: () => performance.now() });

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => desk.take(data));
tell({ told: 'here' });

function tell(told: Told): void {
  self.postMessage(told);
}

/** A message to itself comes behind those of the page, and sooner than any timer. */
function createRest(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.addEventListener('message', () => waiting.shift()?.());
  port1.start();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}
