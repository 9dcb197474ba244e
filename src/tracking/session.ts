/**
 * What is committed when. A page learns too late, or never, that it is being closed, and what it sends
 * then may be lost; so every decision is committed at once and leaving does nothing essential.
 * (tracking A3)
 */
import type { Launch, Progress, SaveResult, Tracker, TrackingFailure } from './tracker.ts';
import { createVisibleTime, type VisibleTime } from './visible-time.ts';

/**
 * One learner's session on one page. While something is unsaved, the next attempt to save it is 200 ms
 * away after a change, so that the scene is painted first, and 1, 2, 4 … 60 seconds away after a
 * failure. Call `changed` once after resuming, too: an LMS may have lost what it claimed to have saved.
 */
export function openSession(options: SessionOptions): Session {
  return new PageSession(options);
}

class PageSession implements Session {
  readonly #options: SessionOptions;
  readonly #time: VisibleTime;
  #phase: 'starting' | 'recording' | 'local' | 'look-only' | 'over' = 'starting';
  #told: { status: SaveStatus | null; code: string | undefined } = {
    status: null,
    code: undefined,
  };
  #changes = 0;
  #savedChanges = 0;
  #failures = 0;
  #timer: { handle: unknown; isSoon: boolean } | null = null;
  #saving: Promise<SaveResult> | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#time = createVisibleTime(options.now);
  }

  async start(): Promise<Launch> {
    this.#listen();
    if (!this.#isHidden()) this.#time.resume();
    const launch = await this.#options.tracker.start();
    const { connected, mode, failure } = launch;
    if (this.#phase === 'over') return launch;
    this.#phase = connected ? (mode === 'normal' ? 'recording' : 'look-only') : 'local';
    if (failure) this.#changes += 1;
    if (failure) this.#noteFailure(failure);
    else this.#tell(this.#phase === 'look-only' ? 'not-recorded' : 'saved');
    return launch;
  }

  changed(): void {
    if (!this.#isKeeping()) return;
    this.#changes += 1;
    if (this.#failures === 0) this.#tell('saving');
    if (!this.#timer?.isSoon) this.#saveIn(soonMs, { isSoon: true });
  }

  async saveAndExit({ evenIfUnsaved = false } = {}): Promise<SaveResult> {
    if (this.#isKeeping()) {
      await this.#saving;
      const result = await this.#saveNow();
      const isWorthWaiting = this.#phase === 'recording' && !result.saved && !result.isResultKept;
      if (isWorthWaiting && !evenIfUnsaved) return result;
    }
    return this.#end();
  }

  #listen(): void {
    const { document, window } = this.#options.page;
    document.addEventListener('visibilitychange', () => {
      if (this.#isHidden()) this.#leaveView();
      else this.#returnToView();
    });
    window.addEventListener('pagehide', (event) => {
      if (isPersisted(event)) this.#leaveView();
      else void this.#end();
    });
    window.addEventListener('pageshow', (event) => {
      if (isPersisted(event)) this.#returnToView();
    });
  }

  #leaveView(): void {
    this.#time.pause();
    if (this.#isKeeping() && this.#changes > 0) void this.#saveNow();
  }

  /** Timers may have slept; what is unsaved is tried at once. */
  #returnToView(): void {
    if (!this.#isHidden()) this.#time.resume();
    if (this.#isKeeping() && this.#changes > this.#savedChanges) void this.#saveNow();
  }

  #saveNow(): Promise<SaveResult> {
    this.#cancelTimer();
    this.#saving ??= this.#save().finally(() => {
      this.#saving = null;
    });
    return this.#saving;
  }

  async #save(): Promise<SaveResult> {
    const changes = this.#changes;
    const result = await this.#options.tracker.save(this.#readProgress());
    if (this.#phase === 'over') return result;
    if (result.saved) this.#noteSaved(changes);
    else this.#noteFailure(result.failure, result);
    return result;
  }

  #noteSaved(changes: number): void {
    this.#failures = 0;
    this.#savedChanges = changes;
    if (changes === this.#changes) this.#tell('saved');
    else this.#saveIn(soonMs, { isSoon: true });
  }

  #noteFailure(failure: TrackingFailure, { isResultKept = false } = {}): void {
    this.#failures += 1;
    this.#tell('not-saved', failure);
    // Storage that refused once will refuse again, and the Learning Hub after a result; others recover.
    if (this.#phase !== 'recording' || isResultKept || this.#timer) return;
    this.#saveIn(Math.min(2 ** (this.#failures - 1) * 1000, longestRetryMs), { isSoon: false });
  }

  async #end(): Promise<SaveResult> {
    const phase = this.#phase;
    this.#phase = 'over';
    this.#cancelTimer();
    this.#time.pause();
    if (phase === 'starting' || phase === 'over') return alreadyOver;
    const result = await this.#options.tracker.end(this.#readProgress());
    if (result.saved || result.isResultKept || phase !== 'recording') this.#tell('ended');
    else this.#tell('not-saved', result.failure);
    return result;
  }

  #saveIn(delayMs: number, { isSoon }: { isSoon: boolean }): void {
    this.#cancelTimer();
    const handle = this.#options.timers.setTimeout(() => {
      this.#timer = null;
      void this.#saveNow();
    }, delayMs);
    this.#timer = { handle, isSoon };
  }

  #cancelTimer(): void {
    if (this.#timer) this.#options.timers.clearTimeout(this.#timer.handle);
    this.#timer = null;
  }

  #tell(status: SaveStatus, failure: TrackingFailure | null = null): void {
    const told = this.#phase === 'local' ? 'not-connected' : status;
    if (told === this.#told.status && failure?.code === this.#told.code) return;
    this.#told = { status: told, code: failure?.code };
    this.#options.onStatus(told, failure);
  }

  #readProgress(): Progress {
    return { ...this.#options.readProgress(), sessionMs: this.#time.readMs() };
  }

  #isKeeping(): boolean {
    return this.#phase === 'recording' || this.#phase === 'local';
  }

  #isHidden(): boolean {
    return this.#options.page.document.visibilityState === 'hidden';
  }
}

/** True for a page that goes into the back-forward cache or comes out of it. */
function isPersisted(event: Event): boolean {
  return 'persisted' in event && event.persisted === true;
}

const soonMs = 200;
const longestRetryMs = 60_000;
const alreadyOver: SaveResult = {
  saved: false,
  failure: { operation: 'end', element: '', code: '', diagnostic: 'The session is over.' },
};

/**
 * `saved` is said only while nothing is unsaved. `not-connected`: kept in the browser at most.
 * `not-recorded`: the LMS opened the package for browsing or review. `ended`: the page may be closed.
 */
export type SaveStatus =
  | 'saved'
  | 'saving'
  | 'not-saved'
  | 'not-connected'
  | 'not-recorded'
  | 'ended';

export interface Session {
  /** Opens the record and listens to the page. Called once. */
  start(): Promise<Launch>;
  /** A decision was made or a scene entered: it is saved soon, several changes in one commit. */
  changed(): void;
  /**
   * Saves and ends the session. Where the LMS does not save, the session goes on and keeps trying, so
   * that the learner can choose; `evenIfUnsaved` ends it all the same. Where only the place in a replay
   * is lost, or nothing was ever connected, it ends.
   */
  saveAndExit(options?: { evenIfUnsaved?: boolean }): Promise<SaveResult>;
}

export interface SessionOptions {
  tracker: Tracker;
  /** The session counts the time itself: only while the page is in view. */
  readProgress: () => Omit<Progress, 'sessionMs'>;
  page: SessionPage;
  timers: SessionTimers;
  /** Milliseconds on any clock that goes forward. */
  now: () => number;
  /** Called when the status changes, and when the LMS gives another reason for a failure. */
  onStatus: (status: SaveStatus, failure: TrackingFailure | null) => void;
}

/** `{ document, window }` in a browser. */
export interface SessionPage {
  document: SessionEvents & { readonly visibilityState: string };
  window: SessionEvents;
}

export interface SessionEvents {
  addEventListener(type: string, listener: (event: Event) => void): void;
}

/** `window` in a browser. */
export interface SessionTimers {
  setTimeout(callback: () => void, delayMs: number): unknown;
  clearTimeout(handle: unknown): void;
}
