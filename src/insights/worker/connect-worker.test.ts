import { expect, test } from 'vitest';
import { connectWorker } from './connect-worker.ts';
import type { Ask, Told } from './messages.ts';

test('what is asked before the worker listens waits, and keeps its order', () => {
  const { worker, asked, connected } = listen();
  connected.ask({ ask: 'cancel' });
  connected.ask({ ask: 'clear' });
  expect(asked).toEqual([]);
  worker.dispatchEvent(new MessageEvent('message', { data: { told: 'here' } }));
  connected.ask({ ask: 'forget', id: 1 });
  expect(asked).toEqual([{ ask: 'cancel' }, { ask: 'clear' }, { ask: 'forget', id: 1 }]);
});

test('what the worker tells arrives', () => {
  const { worker, told } = listen();
  worker.dispatchEvent(new MessageEvent('message', { data: anAnswer }));
  expect(told).toEqual([anAnswer]);
});

test.each<[string, Event]>([
  ['stops', new Event('error')],
  ['says what cannot be copied', new Event('messageerror')],
  ['says nothing', new MessageEvent('message', { data: null })],
  ['says what nobody knows', new MessageEvent('message', { data: { told: 'secrets' } })],
  ['says it in another form', new MessageEvent('message', { data: 'ready' })],
])('a worker that %s has failed, in one sentence', (_, event) => {
  const { worker, told } = listen();
  worker.dispatchEvent(event);
  expect(told).toEqual([
    {
      told: 'failed',
      number: null,
      message:
        'The part of this page that reads files has stopped. Reload the page and choose your files again.',
    },
  ]);
});

const anAnswer: Told = { told: 'failed', number: 4, message: 'No.' };

function listen() {
  const asked: Ask[] = [];
  const worker = Object.assign(new EventTarget(), {
    postMessage: (ask: Ask) => void asked.push(ask),
  });
  const told: Told[] = [];
  const connected = connectWorker(worker);
  connected.listen((one) => told.push(one));
  return { worker, told, asked, connected };
}
