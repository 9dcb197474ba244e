/** What the pages of one origin share in one browser: storage, locks, channels, and the time. */
import { SimulatedClock } from './simulated-clock.ts';
import { SimulatedStorage } from './simulated-storage.ts';

export class SimulatedBrowser {
  readonly clock: SimulatedClock;
  readonly storage = new SimulatedStorage();
  /** False as on a page without https, where a browser has none. */
  hasLocks = true;
  hasChannels = true;
  readonly #held = new Map<string, object>();
  #waiting: LockRequest[] = [];
  readonly #channels = new Set<ChannelEnd>();

  constructor({ clock = new SimulatedClock() } = {}) {
    this.clock = clock;
  }

  /** `navigator.locks` of a page: exclusive locks, waited for in turn, or taken only `ifAvailable`. */
  openLocks(page: object): SimulatedLocks {
    return {
      request: async (name, options, callback) => {
        await undefined;
        const isFree = !this.#held.has(name);
        if (!isFree && options.ifAvailable) return callback(null);
        if (!isFree) {
          await new Promise<void>((grant) => {
            this.#waiting.push({ name, page, grant });
          });
        }
        this.#held.set(name, page);
        try {
          return await callback({ name, mode: 'exclusive' });
        } finally {
          this.#letGo(name, page);
        }
      },
    };
  }

  /** `new BroadcastChannel(name)` of a page: heard by every other one of that name, a moment later. */
  openChannel(name: string, page: { readonly isListening: boolean }): SimulatedChannel {
    const listeners: ((event: { data: unknown }) => void)[] = [];
    const end: ChannelEnd = { name, page, listeners };
    this.#channels.add(end);
    return {
      addEventListener: (_, listener) => {
        listeners.push(listener);
      },
      postMessage: (message) => {
        const data: unknown = structuredClone(message);
        const others = [...this.#channels].filter((other) => other !== end && other.name === name);
        for (const other of others) queueMicrotask(() => this.#deliver(other, data));
      },
      close: () => {
        this.#channels.delete(end);
      },
    };
  }

  /** The page no longer exists: what it held is free, and what it asked for is forgotten. */
  forget(page: object): void {
    this.#waiting = this.#waiting.filter((request) => request.page !== page);
    for (const end of this.#channels) if (end.page === page) this.#channels.delete(end);
    for (const [name, holder] of this.#held) if (holder === page) this.#letGo(name, page);
  }

  #letGo(name: string, page: object): void {
    if (this.#held.get(name) !== page) return;
    this.#held.delete(name);
    const next = this.#waiting.find((request) => request.name === name);
    if (!next) return;
    this.#waiting = this.#waiting.filter((request) => request !== next);
    this.#held.set(name, next.page);
    next.grant();
  }

  #deliver(end: ChannelEnd, data: unknown): void {
    if (!this.#channels.has(end) || !end.page.isListening) return;
    for (const listener of end.listeners) listener({ data });
  }
}

export interface SimulatedLocks {
  request<Result>(
    name: string,
    options: { ifAvailable?: boolean },
    callback: (lock: { name: string; mode: 'exclusive' } | null) => Result | Promise<Result>,
  ): Promise<Result>;
}

export interface SimulatedChannel {
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
  close(): void;
}

interface LockRequest {
  name: string;
  page: object;
  grant: () => void;
}

interface ChannelEnd {
  name: string;
  page: { readonly isListening: boolean };
  listeners: ((event: { data: unknown }) => void)[];
}
