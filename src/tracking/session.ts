/**
 * What is committed when. A page learns too late, or never, that it is being closed, and what it sends
 * then may be lost; so every decision is committed at once and leaving does nothing essential.
 * (tracking A3) Loaded while the start page is read, because it brings XState with it.
 */
import { createActor, waitFor } from 'xstate';
import { claimAttempt, type LockMeans } from './attempt-lock.ts';
import type { Mirror } from './mirror.ts';
import { notConnected } from './not-connected.ts';
import type { Probe } from './probe.ts';
import {
  createSessionMachine,
  type SaveInput,
  type SaveOutcome,
  type SessionEvent,
  type SessionRole,
} from './session-machine.ts';
import { listenToPage, type SessionPage } from './session-page.ts';
import { readStatus, type SaveStatus } from './session-status.ts';
import type { Launch, Progress, SaveResult, Tracker, TrackingFailure } from './tracker.ts';
import { createVisibleTime } from './visible-time.ts';

/**
 * One learner's session on one page. While something is unsaved, the next attempt to save it is 200 ms
 * away after a change, and 1, 2, 4 … 60 seconds away after a failure. Call `changed` once after resuming,
 * too: an LMS may have lost what it claimed to have saved.
 */
export function openSession(options: SessionOptions): Session {
  const { tracker, mirror, probe, timers } = options;
  const time = createVisibleTime(options.now);
  let opened: Launch | null = null;
  let openProbes = 0;
  let letGo = (): void => {};

  async function connect(): Promise<SessionRole> {
    const launch = await tracker.start();
    const isToRecord = launch.connected && launch.mode === 'normal';
    const claim = isToRecord ? await claimAttempt(launch.attemptKey, options.lock) : null;
    if (claim) letGo = claim;
    opened = launch;
    // The first look at the connection: from here on, its absence means something.
    if (launch.connected) void probe?.isReached();
    if (!launch.connected) return 'local';
    if (launch.mode !== 'normal') return 'look-only';
    return claim ? 'recording' : 'second';
  }

  function readProgress(): Progress {
    return { ...options.readProgress(), sessionMs: time.readMs() };
  }

  async function save({ probeFirst }: SaveInput): Promise<SaveOutcome> {
    if (probeFirst) {
      // Nothing is sent yet, and the tab may be closed before it is.
      keepMirror(readProgress(), 1);
      if (!(await isServerReached())) return outOfReach;
    }
    const progress = readProgress();
    doubtUnproven();
    const saving = tracker.save(progress);
    keepMirror(progress);
    const result = await saving;
    if (!result.saved || actor.getSnapshot().context.role !== 'recording') return result;
    if (await isServerReached()) return result;
    tracker.doubt?.();
    return outOfReach;
  }

  async function end(): Promise<SaveResult> {
    time.pause();
    const { changes, saved, role } = actor.getSnapshot().context;
    const progress = readProgress();
    const isConfirmed = changes === saved;
    doubtUnproven();
    const ending = tracker.end(progress);
    if (role === 'recording') {
      if (isConfirmed) mirror?.clear(progress.resume.attempt);
      else keepMirror(progress);
    }
    const result = await ending;
    letGo();
    if (!result.saved || role !== 'recording' || isConfirmed) return result;
    return (await isServerReached()) ? result : outOfReach;
  }

  async function isServerReached(): Promise<boolean> {
    if (!probe) return true;
    openProbes += 1;
    try {
      return await probe.isReached();
    } finally {
      openProbes -= 1;
    }
  }

  /** Nothing is built on a save that may not have arrived: all of it is said again. */
  function doubtUnproven(): void {
    if (openProbes > 0) tracker.doubt?.();
  }

  function keepMirror({ resume }: Progress, ahead = 0): void {
    const { standard, revision = 0 } = tracker;
    if (standard !== 'local' && revision + ahead > 0) mirror?.write(resume, revision + ahead);
  }

  const machine = createSessionMachine({ connect, save, end });
  const actor = createActor(machine, {
    clock: {
      setTimeout: (callback, delayMs) => timers.setTimeout(callback, delayMs),
      clearTimeout: (handle) => timers.clearTimeout(handle),
    },
  });
  tellStatus(actor, options.onStatus);

  function tell(type: SessionEvent['type']): void {
    if (actor.getSnapshot().status === 'active') actor.send({ type });
  }

  return {
    async start() {
      listenToPage(options.page, time, tell);
      actor.start();
      await waitFor(actor, ({ value }) => value !== 'connecting');
      return opened ?? notConnected;
    },
    changed: () => tell('changed'),
    async saveAndExit({ evenIfUnsaved = false } = {}) {
      if (actor.getSnapshot().matches('keeping')) {
        tell('saveNow');
        const { context } = await waitFor(actor, (snapshot) => !isBusy(snapshot.value));
        const isWorthWaiting =
          context.role === 'recording' &&
          context.failure &&
          !context.isResultKept &&
          !context.isFirstKept;
        if (isWorthWaiting && context.failure && !evenIfUnsaved) {
          return { saved: false, failure: context.failure };
        }
      }
      tell('leave');
      const { context } = await waitFor(actor, (snapshot) => snapshot.value === 'ended');
      return context.ended ?? alreadyOver;
    },
  };
}

function tellStatus(
  actor: ReturnType<typeof createActor<ReturnType<typeof createSessionMachine>>>,
  onStatus: SessionOptions['onStatus'],
): void {
  let told = 'opening  0';
  actor.subscribe((snapshot) => {
    const { failure, failures, needsReopen } = snapshot.context;
    const status = readStatus(snapshot);
    const news = [status, failure?.code, failures].join(' ');
    if (news === told) return;
    told = news;
    onStatus(status, { failure, failures, needsReopen });
  });
}

function isBusy(value: unknown): boolean {
  const busy = ['saving', 'pending'];
  return (
    typeof value === 'object' && value !== null && busy.includes(String(Object.values(value)[0]))
  );
}

const outOfReach: SaveOutcome = {
  saved: false,
  isOffline: true,
  failure: {
    operation: 'reach the server',
    element: '',
    code: '',
    diagnostic: 'The LMS answered true, but its server could not be reached.',
  },
};
const alreadyOver: SaveResult = {
  saved: false,
  failure: { operation: 'end', element: '', code: '', diagnostic: 'The session is over.' },
};

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
  lock: LockMeans;
  /** Null where the answer of the record itself can be trusted, or there is none. */
  probe: Probe | null;
  mirror: Mirror | null;
  /** Called when the status changes, and with each failure. */
  onStatus: (status: SaveStatus, trouble: SaveTrouble) => void;
}

export interface SaveTrouble {
  failure: TrackingFailure | null;
  /** One after the other. */
  failures: number;
  /** Only opening the package again helps. */
  needsReopen: boolean;
}

/** `window` in a browser. */
export interface SessionTimers {
  setTimeout(callback: () => void, delayMs: number): unknown;
  clearTimeout(handle: unknown): void;
}
