import type { Fault } from './faults.ts';

/**
 * Lets a package's window feel what goes wrong around it: `localStorage` and `sessionStorage` throw while
 * the browser's storage is blocked, and requests of the package's own fail while the server is not there.
 * The fault is asked each time, so a change holds at once.
 *
 * To be called as soon as the frame stands in the page, with its address set before: a browser keeps the
 * window of the first, empty document for a page of the same origin, and what is defined here is still
 * there when the package begins (HTML standard, "initialise the Document object"; seen in Chromium 150).
 * When a package reloads its own frame, it gets a window without it.
 */
export function guardWindow(win: GuardedWindow, { fault, guardsRequests }: GuardOptions): void {
  if (Reflect.has(win, guarded)) return;
  Reflect.set(win, guarded, true);
  guardStorage(win, fault);
  if (guardsRequests) guardRequests(win, fault);
}

const guarded = Symbol('guarded by the try-it LMS');

function guardRequests(win: GuardedWindow, fault: () => Fault): void {
  const { fetch } = win;
  win.fetch = (...request) => {
    const answer = answersOfFaults[fault()];
    return answer ? answer(win) : fetch.apply(win, request);
  };
}

function guardStorage(win: GuardedWindow, fault: () => Fault): void {
  const refuse = () => {
    if (fault() === 'storage-blocked') {
      throw new win.DOMException('The try-it LMS has blocked the storage.', 'SecurityError');
    }
  };
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    const read = Object.getOwnPropertyDescriptor(win, name)?.get;
    Object.defineProperty(win, name, {
      configurable: true,
      get() {
        refuse();
        return read?.call(win);
      },
    });
  }
  // For a package that took hold of its storage before the fault.
  const { prototype } = win.Storage;
  for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
    const method = prototype[name];
    Object.defineProperty(prototype, name, {
      configurable: true,
      value(this: Storage, ...args: unknown[]) {
        refuse();
        return Reflect.apply(method, this, args);
      },
    });
  }
}

/** What a request meets when there is no server, or one that wants a login. */
const answersOfFaults: Readonly<Partial<Record<Fault, (win: GuardedWindow) => Promise<Response>>>> =
  {
    down: (win) => Promise.reject(new win.TypeError('Failed to fetch')),
    lies: (win) => Promise.reject(new win.TypeError('Failed to fetch')),
    expired: async (win) => new win.Response('<!DOCTYPE html><title>Log in</title>'),
  };

export type GuardedWindow = Window & typeof globalThis;

export interface GuardOptions {
  fault: () => Fault;
  /** Not for cmi5, whose requests are its calls, and are answered by the LMS itself. */
  guardsRequests: boolean;
}
