// Where all reading and counting happens, so that the page never stands still. Started by start-worker.ts;
// messages.ts is what is said.
import { Desk } from './desk.ts';
import type { Ask, Told } from './messages.ts';

const desk = new Desk({
  tell: (told) => {
    // A file to take away is moved, not copied: it may be large.
    const transfer = told.told === 'given' ? [told.bytes.buffer] : [];
    self.postMessage(told, { transfer });
  },
  now: () => performance.now(),
});

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => desk.take(data));
self.postMessage({ told: 'here' } satisfies Told);
