import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aLibrary, aQuestion } from '../testing/a-studio.ts';
import { type Answered, WorkerAsker } from './ask-worker.ts';
import type { Ask, Told } from './messages.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('what is asked before the worker listens waits, and only the newest of it', () => {
  const { asker, workers } = open();
  asker.begin(aLibrary(), []);
  asker.ask(aQuestion({ revision: 1 }));
  asker.ask(aQuestion({ revision: 2 }));
  expect(workers[0]?.asked).toEqual([]);
  workers[0]?.tell({ told: 'here' });
  expect(workers[0]?.asked.map(nameOf)).toEqual(['begin', 2]);
});

test('one question is open at a time, and the newest follows its answer', () => {
  const { asker, workers, told } = openHere();
  for (const revision of [1, 2, 3]) asker.ask(aQuestion({ revision }));
  expect(workers[0]?.asked.map(nameOf)).toEqual(['begin', 1]);
  workers[0]?.tell(anAnswer(1));
  expect(workers[0]?.asked.map(nameOf)).toEqual(['begin', 1, 3]);
  workers[0]?.tell({ told: 'failed', revision: 3 });
  asker.ask(aQuestion({ revision: 4 }));
  expect(workers[0]?.asked.map(nameOf)).toEqual(['begin', 1, 3, 4]);
  expect(told).toEqual([anAnswer(1), { told: 'failed', revision: 3 }]);
});

test('prose of an answer does not open the way for the next question', () => {
  const { asker, workers } = openHere();
  asker.ask(aQuestion({ revision: 1 }));
  asker.ask(aQuestion({ revision: 2 }));
  workers[0]?.tell({ told: 'prose', revision: 1, parts: {}, names: [] });
  expect(workers[0]?.asked.map(nameOf)).toEqual(['begin', 1]);
});

test('another story drops what was asked about the one before', () => {
  const { asker, workers } = openHere();
  asker.ask(aQuestion({ revision: 1 }));
  asker.ask(aQuestion({ revision: 2 }));
  asker.begin(aLibrary(), []);
  asker.ask(aQuestion({ revision: 3 }));
  expect(workers[0]?.asked.map(nameOf)).toEqual(['begin', 1, 'begin', 3]);
});

test.each<[string, (worker: FakeWorker) => void]>([
  ['stops', (worker) => worker.dispatchEvent(new Event('error'))],
  ['says what cannot be copied', (worker) => worker.dispatchEvent(new Event('messageerror'))],
  ['says nothing for 30 seconds', () => vi.advanceTimersByTime(30_000)],
])('a worker that %s is started again and asked again, once', (_, fall) => {
  const { asker, workers, stopped } = openHere();
  asker.ask(aQuestion({ revision: 1 }));
  fall(workers[0] as FakeWorker);
  expect(stopped).toEqual(['again']);
  expect(workers[0]?.isTerminated).toBe(true);
  workers[1]?.tell({ told: 'here' });
  expect(workers[1]?.asked.map(nameOf)).toEqual(['begin', 1]);
  fall(workers[1] as FakeWorker);
  expect(stopped).toEqual(['again', 'for-good']);
  expect(workers).toHaveLength(2);

  asker.tryAgain();
  workers[2]?.tell({ told: 'here' });
  expect(workers[2]?.asked.map(nameOf)).toEqual(['begin', 1]);
});

test('one that never loads has stopped too', () => {
  const { asker, stopped } = open();
  asker.begin(aLibrary(), []);
  vi.advanceTimersByTime(60_000);
  expect(stopped).toEqual(['again', 'for-good']);
});

test('after an answer it may be started again once more; a worker with nothing to do may rest', () => {
  const { asker, workers, stopped } = openHere();
  for (const at of [0, 1]) {
    asker.ask(aQuestion({ revision: at + 1 }));
    workers[at]?.dispatchEvent(new Event('error'));
    workers[at + 1]?.tell({ told: 'here' });
    workers[at + 1]?.tell(anAnswer(at + 1));
  }
  vi.advanceTimersByTime(600_000);
  expect(stopped).toEqual(['again', 'again']);
});

function openHere() {
  const opened = open();
  opened.asker.begin(aLibrary(), []);
  opened.workers[0]?.tell({ told: 'here' });
  return opened;
}

function open() {
  const workers: FakeWorker[] = [];
  const told: Answered[] = [];
  const stopped: string[] = [];
  const asker = new WorkerAsker({
    start() {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    take: (one) => told.push(one),
    stopped: (how) => stopped.push(how),
  });
  return { asker, workers, told, stopped };
}

class FakeWorker extends EventTarget {
  asked: Ask[] = [];
  isTerminated = false;

  postMessage(ask: Ask): void {
    this.asked.push(ask);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  tell(told: Told): void {
    this.dispatchEvent(new MessageEvent('message', { data: told }));
  }
}

function anAnswer(revision: number): Answered {
  return { told: 'analysis', revision, took: 1, changed: {} };
}

function nameOf(ask: Ask): string | number {
  return ask.ask === 'begin' ? 'begin' : ask.question.revision;
}
