/**
 * A page in a frame of an LMS: it can be hidden, shown, left, come back to, and killed without a word. When
 * it is left or killed it is over at once: its timers, locks and channels, and whatever still waits for a
 * promise. (What is measured of leaving: tracking A3.)
 */
import {
  apiNames,
  type LmsApis,
  type LmsMethod,
  openDoor,
  readHandlers,
  type Standard,
} from './lms-apis.ts';
import type { LmsSession } from './lms-session.ts';
import {
  SimulatedBrowser,
  type SimulatedChannel,
  type SimulatedLocks,
} from './simulated-browser.ts';
import type { LaunchOptions, SimulatedLms } from './simulated-lms.ts';
import { SimulatedStorage } from './simulated-storage.ts';

/** Without an LMS it is a page on a web site. Pages of one browser share storage, locks and channels. */
export class SimulatedPage<S extends Standard = Standard> {
  readonly browser: SimulatedBrowser;
  readonly document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  readonly navigator: { onLine: boolean; locks: SimulatedLocks | null };
  /** The page's window; `window.parent` is the LMS's. */
  readonly window: SimulatedWindow;
  /** Of this tab alone; a reload keeps it. */
  readonly sessionStorage: SimulatedStorage;
  /** Addresses asked for. */
  readonly fetches: string[] = [];
  /** With the LMS, once launched. */
  session: LmsSession<S> | null = null;
  readonly #lms: SimulatedLms<S> | null;
  #state: 'live' | 'frozen' | 'gone' = 'live';
  #frozen: (() => void)[] = [];

  constructor(options: PageOptions<S> = {}) {
    const { lms = null, browser = new SimulatedBrowser() } = options;
    this.#lms = lms;
    this.browser = browser;
    this.sessionStorage = options.sessionStorage ?? new SimulatedStorage();
    if (lms) lms.clock = browser.clock;
    this.navigator = { onLine: true, locks: browser.hasLocks ? browser.openLocks(this) : null };
    this.window = this.#openWindow();
  }

  /** Opens a session, and puts its API on the window around the page. */
  launch(options: LaunchOptions = {}): LmsApis[S] {
    if (!this.#lms) throw new Error('This page is in no LMS. Give it one: { lms }.');
    return this.#take(this.#lms, this.#lms.open(options));
  }

  /** The content's frame alone: the LMS around it stays, and with it the session, ended or not. */
  reload(): SimulatedPage<S> {
    const { browser, sessionStorage, session } = this;
    this.leave();
    const next = new SimulatedPage({ lms: this.#lms, browser, sessionStorage });
    if (!this.#lms || !session) return next;
    session.isLeaving = false;
    next.#take(this.#lms, session);
    return next;
  }

  get isListening(): boolean {
    return this.#state === 'live';
  }

  /** `window.localStorage`, which throws where storage is blocked. */
  get storage(): SimulatedStorage {
    if (this.browser.storage.state !== 'blocked') return this.browser.storage;
    throw new DOMException('Access is denied.', 'SecurityError');
  }

  readonly now = (): number => this.browser.clock.now();

  /** They never run once the page is over, and wait while it is in the back-forward cache. */
  readonly setTimeout = (callback: () => void, delayMs: number): number =>
    this.browser.clock.setTimeout(() => this.#run(callback), delayMs);

  readonly clearTimeout = (handle: unknown): void => this.browser.clock.clearTimeout(handle);

  readonly wait = (durationMs: number): Promise<void> =>
    new Promise((resolve) => {
      this.setTimeout(resolve, durationMs);
    });

  /** Null where the browser has none. */
  get openChannel(): ((name: string) => SimulatedChannel) | null {
    return this.browser.hasChannels ? (name) => this.browser.openChannel(name, this) : null;
  }

  /** Any file of the package; each holds the one line of the probe. */
  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    this.fetches.push(String(input instanceof Request ? input.url : input));
    const server = this.#lms?.server ?? 'up';
    if (this.#state !== 'live') return new Promise(() => {});
    if (server === 'down' || server === 'offline') throw new TypeError('Failed to fetch');
    if (server === 'hanging') await this.#waitUnlessAborted(5000, init?.signal);
    if (server === 'refusing') return new Response('Bad Gateway', { status: 502 });
    return new Response(server === 'expired' ? loginPage : 'beyond-the-canteen\n');
  };

  hide(): void {
    this.#turn('hidden');
  }

  show(): void {
    this.#turn('visible');
  }

  goOffline(): void {
    this.navigator.onLine = false;
    if (this.#lms) this.#lms.server = 'offline';
    this.window.dispatchEvent(new Event('offline'));
  }

  goOnline(): void {
    this.navigator.onLine = true;
    if (this.#lms?.server === 'offline') this.#lms.server = 'up';
    this.window.dispatchEvent(new Event('online'));
  }

  /** A sign of the learner. */
  act(): void {
    this.document.dispatchEvent(new Event('keydown'));
  }

  /** Closed, navigated away or reloaded; persisted when it goes into the back-forward cache. */
  leave({ persisted = false } = {}): void {
    if (this.#state !== 'live') return;
    if (this.session) this.session.isLeaving = true;
    if (!persisted) {
      if (this.#lms?.profile.finishesOnLeave) this.session?.finishByItself();
      this.window.dispatchEvent(new Event('beforeunload'));
    }
    this.window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted }));
    this.hide();
    if (!persisted) this.window.dispatchEvent(new Event('unload'));
    if (persisted) this.#state = 'frozen';
    else this.killTab();
  }

  /** Out of the back-forward cache; what fell due meanwhile runs now. */
  comeBack(): void {
    if (this.#state !== 'frozen') return;
    this.#state = 'live';
    if (this.session) this.session.isLeaving = false;
    this.window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    this.show();
    for (const callback of this.#frozen.splice(0)) callback();
  }

  /** The browser crashed, the battery died, the tab was discarded: no event, nothing more. */
  killTab(): void {
    this.#state = 'gone';
    this.browser.forget(this);
  }

  /** The session's API as this page has it: once the page is gone, its calls reach nobody. */
  #take({ profile: { standard } }: SimulatedLms<S>, session: LmsSession<S>): LmsApis[S] {
    const lms = readHandlers(standard, session.api);
    const guard = (method: LmsMethod): LmsMethod => {
      return (...args) => (this.#state === 'gone' ? 'false' : method(...args));
    };
    const api = openDoor(standard, {
      initialize: guard(lms.initialize),
      finish: guard(lms.finish),
      getValue: guard(lms.getValue),
      setValue: guard(lms.setValue),
      commit: guard(lms.commit),
      getLastError: guard(lms.getLastError),
      getErrorString: guard(lms.getErrorString),
      getDiagnostic: guard(lms.getDiagnostic),
    });
    this.session = session;
    Object.assign(this.window.parent, { [apiNames[standard]]: api });
    return api;
  }

  #turn(visibilityState: 'visible' | 'hidden'): void {
    if (this.document.visibilityState === visibilityState || this.#state !== 'live') return;
    this.document.visibilityState = visibilityState;
    this.document.dispatchEvent(new Event('visibilitychange'));
  }

  #run(callback: () => void): void {
    if (this.#state === 'live') callback();
    if (this.#state === 'frozen') this.#frozen.push(callback);
  }

  #waitUnlessAborted(durationMs: number, signal: AbortSignal | null | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      this.setTimeout(resolve, durationMs);
    });
  }

  /** The page's window, the LMS's around it, and above that, where the LMS is so, one that may not be read. */
  #openWindow(): SimulatedWindow {
    const isGuarded = this.#lms?.profile.blocksTop === true;
    const parent: Record<string, unknown> = { opener: null };
    parent['parent'] = isGuarded ? aGuardedTop() : parent;
    const window = Object.assign(new EventTarget(), { parent, opener: null });
    Object.defineProperty(window, 'localStorage', { get: () => this.storage });
    Object.defineProperty(window, 'top', {
      get() {
        if (isGuarded) throw new DOMException('Blocked.', 'SecurityError');
        return parent;
      },
    });
    return window;
  }
}

/** Its own parent, as the topmost window is; all else throws. */
function aGuardedTop(): object {
  const top: object = new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'parent') return top;
        throw new DOMException(`Blocked a frame from reading "${String(name)}".`, 'SecurityError');
      },
    },
  );
  return top;
}

const loginPage = '<!DOCTYPE html><title>Log in</title>';

export interface PageOptions<S extends Standard> {
  lms?: SimulatedLms<S> | null;
  browser?: SimulatedBrowser;
  sessionStorage?: SimulatedStorage;
}

export interface SimulatedWindow extends EventTarget {
  parent: object;
  opener: null;
}
