/**
 * Time that passes only when a test says so. `advance` runs what falls due, one after the other, and lets
 * promises settle between; `block` is a page standing still: time passes and nothing runs.
 */
export class SimulatedClock {
  #nowMs: number;
  #timers: Timer[] = [];
  #made = 0;

  constructor(nowMs = Date.UTC(2026, 10, 20, 20, 41, 7)) {
    this.#nowMs = nowMs;
  }

  /** Milliseconds since the epoch. */
  readonly now = (): number => this.#nowMs;

  readonly setTimeout = (callback: () => void, delayMs: number): number => {
    this.#made += 1;
    this.#timers.push({ id: this.#made, dueMs: this.#nowMs + delayMs, callback });
    return this.#made;
  };

  readonly clearTimeout = (handle: unknown): void => {
    this.#timers = this.#timers.filter(({ id }) => id !== handle);
  };

  /** Resolves after this many milliseconds. */
  readonly wait = (durationMs: number): Promise<void> =>
    new Promise((resolve) => {
      this.setTimeout(resolve, durationMs);
    });

  block(durationMs: number): void {
    this.#nowMs += durationMs;
  }

  async advance(durationMs: number): Promise<void> {
    const endMs = this.#nowMs + durationMs;
    await settle();
    for (let next = this.#takeNext(endMs); next; next = this.#takeNext(endMs)) {
      this.#nowMs = Math.max(this.#nowMs, next.dueMs);
      next.callback();
      await settle();
    }
    this.#nowMs = Math.max(this.#nowMs, endMs);
  }

  #takeNext(endMs: number): Timer | undefined {
    const due = this.#timers.filter(({ dueMs }) => dueMs <= endMs);
    const [next] = due.sort((one, other) => one.dueMs - other.dueMs || one.id - other.id);
    if (next) this.clearTimeout(next.id);
    return next;
  }
}

/** Lets every promise settle that waits for nothing but other promises. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise<void>((next) => runSoon(next));
}

/** Taken before a test can put fake timers in its place. */
const runSoon = setImmediate;
/** Reading a response takes several. */
const turns = 4;

interface Timer {
  id: number;
  dueMs: number;
  callback: () => void;
}
