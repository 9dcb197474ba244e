import type { ResumeState } from './resume-state.ts';

/**
 * Telling a learning record what happened. One driver speaks one standard; nothing above this
 * interface knows which. No method throws or rejects: what went wrong comes back as a value.
 */
export interface Tracker {
  readonly standard: 'scorm12' | 'scorm2004' | 'cmi5' | 'local';
  /** Of the resume state that was sent last; grows with each save. */
  readonly revision?: number;
  /**
   * Opens the session and reads what an earlier session left; reports nothing yet, except that cmi5 says
   * Initialized. Called once.
   */
  start(): Promise<Launch>;
  /**
   * Puts what is true now on the record and asks the LMS to keep it. Sends only what changed.
   * SCORM drivers do all their work before the promise is returned, so a page that is being
   * dismissed may call this and leave.
   */
  save(progress: Progress): Promise<SaveResult>;
  /** A last save, then the end of the session. Later calls do nothing and say so. */
  end(progress: Progress): Promise<SaveResult>;
  /** What the last save reported cannot be trusted: all of it is to be said again. */
  doubt?(): void;
}

export interface Launch {
  /** False when no record could be reached: learning goes on, and the learner is told. */
  connected: boolean;
  /** As the LMS gives it, for display only. Empty when not known. */
  learnerName: string;
  mode: 'normal' | 'browse' | 'review';
  /** What an earlier session left, or why there is nothing usable. */
  resume:
    | { status: 'none' }
    | { status: 'read'; state: ResumeState; revision: number }
    | { status: 'unreadable' };
  /** What the record says already; never to be lowered. */
  recorded: RecordedResult;
  /** Scaled 0 to 1, where the LMS sets one; otherwise null. */
  passingScore: number | null;
  /**
   * The same for every page that is open on this learner's attempt, and for no other: keeps a second
   * tab from writing. A checksum, with no name in it; empty when the LMS does not say who is learning.
   */
  attemptKey: string;
  /** As the administrator wrote it: `launch_data`, `launchParameters`. Untrusted text. */
  launchData: string;
  /** Where a learner goes after the end (cmi5 `returnURL`), an http(s) address, or null. */
  returnUrl: string | null;
  /** Why a record that should be there could not be reached. */
  failure?: TrackingFailure;
}

export interface RecordedResult {
  completion: CompletionStatus;
  success: SuccessStatus;
  /** Scaled 0 to 1, or null when none is recorded. */
  scoreScaled: number | null;
}

export type CompletionStatus = 'not attempted' | 'incomplete' | 'completed';
export type SuccessStatus = 'unknown' | 'passed' | 'failed';

/** What is true now. Drivers compare it with what they last sent. */
export interface Progress {
  completion: Exclude<CompletionStatus, 'not attempted'>;
  success: SuccessStatus;
  /** Scaled 0 to 1; null until the result is final (tracking A4.3). */
  scoreScaled: number | null;
  /** Scaled 0 to 1: what `success` was decided by. A launch may set another than the package's own. */
  passingScore: number;
  /** Where the learner is, `friend-request/two-in-the-morning`, or empty at the start page. */
  location: string;
  resume: ResumeState;
  /** Time in this session so far, in milliseconds. */
  sessionMs: number;
  /** Every decision of this session so far, oldest first. Each is reported once. */
  interactions: readonly Interaction[];
  /** One for each outcome, always the same ones in the same order. */
  objectives: readonly Objective[];
}

/** One decision, in the words of both standards. */
export interface Interaction {
  /** `[A-Za-z0-9_]`, at most 250: `friend_request__two_in_the_morning`. */
  id: string;
  /** The letter of the choice in the file. */
  response: string;
  /** Letters of the choices that would have been best; at least one. */
  correctResponses: string[];
  result: 'correct' | 'wrong' | 'neutral';
  /** From the question shown to the decision made, in milliseconds. */
  latencyMs: number;
  /** Milliseconds since the epoch. */
  decidedAt: number;
  /** What was asked, one plain line of at most 250 characters. */
  description: string;
  /** Every choice of the scene: its letter and its words, one plain line each. */
  choices: readonly { key: string; words: string }[];
  /** Ids of the objectives that the decision is evidence of. */
  objectiveIds: readonly string[];
}

/** What a learner can do, as far as the scenarios show it. */
export interface Objective {
  /** `outcome_ST2`: letters, digits and `_`, at most 250. */
  id: string;
  /** One plain line of at most 250 characters. */
  description: string;
  completion: CompletionStatus;
  success: SuccessStatus;
  /** Scaled 0 to 1; null until every scenario that bears on it has been finished. */
  scoreScaled: number | null;
}

/**
 * `needsReopen`: what this session sends from now on is lost, whatever the LMS answers; only a new launch
 * helps. `isResultKept`: what was not saved is the place in a replay; status and score of a finished module
 * are safe. The Learning Hub refuses every commit after the one with the result. `isFirstKept`: so it
 * refuses a better result too, until the package is opened again.
 */
export type SaveResult =
  | { saved: true }
  | {
      saved: false;
      failure: TrackingFailure;
      isResultKept?: true;
      isFirstKept?: true;
      needsReopen?: true;
    };

/** What an LMS refused, for the log and for a support call. */
export interface TrackingFailure {
  operation: string;
  element: string;
  /** The LMS's own code, such as `301`; empty when it gave none. */
  code: string;
  diagnostic: string;
}
