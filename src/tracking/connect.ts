import type { TextStorage } from './local.ts';
import type { Tracker, TrackingFailure } from './tracker.ts';

/**
 * Gives the tracker that fits what is really there. A package carries one of these functions, for its
 * own standard; all of them fall back on the browser's storage. Never fails, and waits two seconds at
 * most.
 */
export type ConnectTracker = (options: ConnectOptions) => Promise<Tracker>;

export interface ConnectOptions {
  /** The page's window. */
  win: unknown;
  /** The query of the page's address. */
  search: string;
  storage: TextStorage | null;
  /** Of this window alone. */
  sessionStorage: TextStorage | null;
  /** Where in storage the learner's place is kept when there is no record. */
  key: string;
  /** Of the package. */
  courseId: string;
  /** Version of the content, `0.1.0`. */
  release: string;
  /** Resolves after this many milliseconds. */
  wait: (durationMs: number) => Promise<void>;
  fetch: typeof fetch;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** A UUID that nobody else has. */
  newId: () => string;
  /** Hears of every refusal by the LMS, for a log. */
  onWarning?: (failure: TrackingFailure) => void;
}
