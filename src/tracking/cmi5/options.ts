import type { TextStorage } from '../local.ts';
import type { TrackingFailure } from '../tracker.ts';
import type { Cmi5LaunchParameters } from './launch-parameters.ts';

export interface Cmi5Options {
  launch: Cmi5LaunchParameters;
  fetch: typeof fetch;
  /** `localStorage`: statements that the LMS has not taken yet. */
  storage: TextStorage | null;
  /** `sessionStorage`: the token, so that the page can be loaded again. */
  sessionStorage: TextStorage | null;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** A new UUID each time. */
  newId: () => string;
  /** Of the words in statements, `en-GB`. */
  language: string;
  /** Version of the content, `0.1.0`: every statement says it. */
  release: string;
  /** Resolves after this many milliseconds. */
  wait: (durationMs: number) => Promise<void>;
  /** Hears of what an LMS refused, for a log. */
  onWarning?: (failure: TrackingFailure) => void;
}
