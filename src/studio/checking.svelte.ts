import type { ProseParts } from '../design/index.ts';
import type { Analysis, Question, Shelves, StoryRelease } from './contract.ts';
import { measureAnswer } from './measure-answer.ts';
import { type Answered, WorkerAsker, type WorkerAtWork } from './worker/ask-worker.ts';
import type { Facts } from './worker/messages.ts';

/** An answer that takes longer is worth a word. */
const slowMs = 300;

/** What the worker finds about the text, and whether it is about the text as it is now. */
export class Checking {
  /** Of the newest text that the worker has finished with; null until the first answer. */
  analysis = $state.raw<Analysis | null>(null);
  /** Of the text as it is now; grows with each change. */
  revision = $state(0);
  /** An answer takes longer than 300 ms. */
  isSlow = $state(false);
  /** A sentence; empty where all is well. */
  failure = $state('');
  /** The worker has stopped for good, unless somebody starts it again. */
  isStopped = $state(false);
  /** The revision whose prose is all there. */
  #proseOf = $state(0);
  readonly isCurrent = $derived(this.analysis?.revision === this.revision);
  /** Whether the prose, too, is of the text as it is now. */
  readonly isProseCurrent = $derived(this.isCurrent && this.#proseOf === this.revision);
  readonly #host: CheckingHost;
  #asker: WorkerAsker | null = null;
  /** The first revision of the story at hand; answers about an earlier one are about another story. */
  #first = 0;
  #isAsked = false;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  /** When each revision began that is not answered yet. */
  readonly #begun = new Map<number, number>();

  constructor(host: CheckingHost) {
    this.#host = host;
  }

  /** Starts the worker, now and whenever it has stopped. */
  connect(start: () => WorkerAtWork): void {
    this.#asker = new WorkerAsker({
      start,
      take: (told) => this.#take(told),
      stopped: (how) => this.#notice(how),
    });
  }

  /** Another story, or other shelves for this one. */
  begin(
    shelves: Shelves,
    released: readonly StoryRelease[],
    { isOther }: { isOther: boolean },
  ): void {
    this.#first = this.revision + 1;
    if (isOther) this.analysis = null;
    this.failure = '';
    this.#begun.clear();
    this.#asker?.begin(shelves, released);
    this.ask();
  }

  /** Something has changed. All changes of a moment are asked about once. */
  ask(): void {
    this.revision += 1;
    if (!this.#asker) return;
    this.#begun.set(this.revision, performance.now());
    this.#slowTimer ??= setTimeout(() => {
      this.isSlow = true;
    }, slowMs);
    if (this.#isAsked) return;
    this.#isAsked = true;
    queueMicrotask(() => {
      this.#isAsked = false;
      this.#asker?.ask(this.#host.question(this.revision));
    });
  }

  tryAgain(): void {
    this.isStopped = false;
    this.failure = '';
    this.#asker?.tryAgain();
    this.ask();
  }

  #take(told: Answered): void {
    if (told.revision < this.#first) return;
    if (told.told === 'analysis') {
      this.#takeFacts(told);
    } else if (told.told === 'prose') {
      this.#takeProse(told);
    } else {
      this.#settle(told.revision);
      this.failure = failed;
    }
  }

  #takeFacts({ revision, took, changed }: Extract<Answered, { told: 'analysis' }>): void {
    const { prose = {} as ProseParts, ...before } = this.analysis ?? {};
    // The first answer about a story holds every field.
    const facts = { ...before, ...changed } as Facts;
    this.analysis = { ...facts, prose, revision, took };
    this.failure = '';
    const begun = this.#begun.get(revision);
    if (begun !== undefined) measureAnswer(begun, { revision, took });
    this.#settle(revision);
    if (this.isCurrent) this.#host.settled();
  }

  #takeProse({ revision, parts, names }: Extract<Answered, { told: 'prose' }>): void {
    if (!this.analysis) return;
    const isNew = Object.keys(parts).length > 0;
    const together = isNew ? { ...this.analysis.prose, ...parts } : this.analysis.prose;
    const prose = names ? inOrder(together, names) : together;
    if (prose !== this.analysis.prose) this.analysis = { ...this.analysis, prose };
    if (names) this.#proseOf = revision;
  }

  #settle(revision: number): void {
    for (const one of this.#begun.keys()) if (one <= revision) this.#begun.delete(one);
    if (revision !== this.revision) return;
    clearTimeout(this.#slowTimer);
    this.#slowTimer = undefined;
    this.isSlow = false;
  }

  #notice(how: 'again' | 'for-good'): void {
    this.failure = how === 'again' ? startedAgain : stopped;
    this.isStopped = how === 'for-good';
    this.#host.say(this.failure);
  }
}

/** The same object where it holds the same parts in the same order already. */
function inOrder(parts: ProseParts, names: readonly string[]): ProseParts {
  const known = Object.keys(parts);
  if (known.length === names.length && known.every((name, at) => name === names[at])) return parts;
  return Object.fromEntries(names.map((name) => [name, parts[name] ?? []]));
}

const startedAgain = 'Checking had stopped and was started again. Your text is as you left it.';
const stopped =
  'Checking has stopped. Your text is kept. Take back what you wrote last, or save your work, and start checking again.';
const failed =
  'This text could not be checked. Your text is kept. Take back what you wrote last; what you see beside it is about the text before.';

interface CheckingHost {
  question: (revision: number) => Question;
  /** What is known is about the text as it is now. */
  settled: () => void;
  say: (sentence: string) => void;
}
