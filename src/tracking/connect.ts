import { findScorm12Api } from './find-scorm-api.ts';
import { createLocalTracker, type TextStorage } from './local.ts';
import { createScorm12Tracker } from './scorm12.ts';
import type { Tracker, TrackingFailure } from './tracker.ts';

/**
 * The tracker that fits what is really there: SCORM 1.2 where an LMS offers its API and opens a
 * session, otherwise the browser's own storage. Never fails, and waits two seconds at most.
 */
export async function connectTracker(options: ConnectOptions): Promise<Tracker> {
  const { win, wait, storage, key, ...scorm12 } = options;
  const local = createLocalTracker({ storage, key });
  const api = await findScorm12Api(win, { wait });
  return api ? preferTracker(createScorm12Tracker({ api, ...scorm12 }), local) : local;
}

/** An LMS may offer an API and then open no session; the second tracker then takes over. */
function preferTracker(first: Tracker, second: Tracker): Tracker {
  let current = first;
  return {
    get standard() {
      return current.standard;
    },
    async start() {
      const launch = await first.start();
      if (launch.connected) return launch;
      current = second;
      return second.start();
    },
    save: (progress) => current.save(progress),
    end: (progress) => current.end(progress),
  };
}

export interface ConnectOptions {
  /** The page's window. */
  win: unknown;
  storage: TextStorage | null;
  /** Where in storage the learner's place is kept. */
  key: string;
  /** Scaled 0 to 1; a passing score set by the LMS takes its place. */
  passingScore: number;
  /** Resolves after this many milliseconds. */
  wait: (durationMs: number) => Promise<void>;
  /** Hears of every refusal by the LMS, for a log. */
  onWarning?: (failure: TrackingFailure) => void;
}
