import type { Question, Shelves, StoryRelease } from '../contract.ts';
import type { Ask, Told } from './messages.ts';

/** Longer than any text that may be read takes on a slow machine. */
const stuckMs = 30_000;

/**
 * Asks the worker, one question at a time: what is asked meanwhile waits, and only the newest of it. A worker
 * that stops, or says nothing for 30 seconds, is started again once, and asked again.
 */
export class WorkerAsker {
  readonly #start: () => WorkerAtWork;
  readonly #take: (told: Answered) => void;
  readonly #stopped: (how: 'again' | 'for-good') => void;
  #worker: WorkerAtWork | null = null;
  /** Whether the worker listens; until then what it is told would be lost. */
  #isHere = false;
  #began: Extract<Ask, { ask: 'begin' }> | null = null;
  #waiting: Question | null = null;
  #open: Question | null = null;
  /** Whether it has been started again since it answered last. */
  #isSecond = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ start, take, stopped }: AskerOptions) {
    this.#start = start;
    this.#take = take;
    this.#stopped = stopped;
  }

  /** Another story, or other shelves for this one. What was asked about the one before is dropped. */
  begin(shelves: Shelves, released: readonly StoryRelease[]): void {
    this.#began = { ask: 'begin', shelves, released };
    this.#waiting = null;
    this.#open = null;
    if (!this.#worker) this.#begin();
    else if (this.#isHere) this.#worker.postMessage(this.#began);
    this.#watch();
  }

  ask(question: Question): void {
    this.#waiting = question;
    this.#send();
  }

  /** After it has stopped for good: starts it afresh. */
  tryAgain(): void {
    this.#isSecond = false;
    this.#begin();
  }

  #begin(): void {
    this.#isHere = false;
    const worker = this.#start();
    this.#worker = worker;
    const isOther = () => worker !== this.#worker;
    const fall = () => {
      if (!isOther()) this.#fall();
    };
    worker.addEventListener('error', fall);
    worker.addEventListener('messageerror', fall);
    worker.addEventListener('message', ({ data }) => {
      if (!isOther()) this.#hear(data);
    });
    this.#watch();
  }

  #hear(told: Told): void {
    if (told.told === 'here') {
      this.#isHere = true;
      if (this.#began) this.#worker?.postMessage(this.#began);
      this.#watch();
      this.#send();
      return;
    }
    const isAnswer = told.told !== 'prose' && told.revision === this.#open?.revision;
    if (isAnswer) {
      this.#open = null;
      this.#isSecond = false;
      this.#watch();
    }
    this.#take(told);
    if (isAnswer) this.#send();
  }

  #send(): void {
    if (!this.#isHere || this.#open || !this.#waiting) return;
    this.#open = this.#waiting;
    this.#waiting = null;
    this.#worker?.postMessage({ ask: 'analyse', question: this.#open });
    this.#watch();
  }

  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#isHere && !this.#open) return;
    this.#timer = setTimeout(() => this.#fall(), stuckMs);
  }

  #fall(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
    this.#isHere = false;
    this.#waiting ??= this.#open;
    this.#open = null;
    if (this.#isSecond) {
      this.#stopped('for-good');
    } else {
      this.#isSecond = true;
      this.#begin();
      this.#stopped('again');
    }
  }
}

export type Answered = Exclude<Told, { told: 'here' }>;

export type WorkerAtWork = Pick<Worker, 'addEventListener' | 'terminate'> & {
  postMessage: (ask: Ask) => void;
};

interface AskerOptions {
  start: () => WorkerAtWork;
  take: (told: Answered) => void;
  /** It has stopped and was started again, or stays stopped until `tryAgain`. */
  stopped: (how: 'again' | 'for-good') => void;
}
