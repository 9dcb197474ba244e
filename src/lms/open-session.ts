import type { Fault } from './faults.ts';
import type { Learner } from './learners.ts';
import type { TryItPackage } from './packages.ts';
import type { RecordStore } from './record-store.ts';
import { openScormSession } from './scorm/scorm-session.ts';
import type { ScormCall } from './scorm-call.ts';
import type { PackageStandard } from './standards.ts';
import type { StoredAttempt } from './stored-attempt.ts';

/**
 * Does an LMS's part at launch, in the standard that the package is made for. Never rejects: what stands
 * in the way comes back as a sentence.
 */
export async function openSession(
  options: OpenSessionOptions,
): Promise<OpenSession | LaunchProblem> {
  const { standard, title } = options.pkg;
  try {
    return await openers[standard](options);
  } catch (cause) {
    return {
      problem: `${title} could not be opened: ${String(cause)}. Reload this page and try again.`,
    };
  }
}

const openers: Readonly<Record<PackageStandard, SessionOpener>> = {
  scorm12: (options) => openScormSession(options, 'scorm12'),
  'scorm2004-3rd': (options) => openScormSession(options, 'scorm2004-3rd'),
  'scorm2004-4th': (options) => openScormSession(options, 'scorm2004-4th'),
  // Fetched when it is needed: most packages are SCORM.
  cmi5: async (options) => (await import('./cmi5/index.ts')).openCmi5Session(options),
};

export type SessionOpener = (options: OpenSessionOptions) => Promise<OpenSession | LaunchProblem>;

export interface OpenSessionOptions {
  store: RecordStore;
  learner: Learner;
  pkg: Pick<TryItPackage, 'id' | 'title' | 'standard' | 'launchUrl'>;
  /** Begins a new attempt although there is one already. */
  startAgain: boolean;
  settings: LmsSettings;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Told of every call, refused or not. */
  onCall(call: ScormCall): void;
  /** Told after each save that was really kept; the attempt is in `store` by then. */
  onStored(attempt: StoredAttempt): void;
  /** What goes wrong at this moment; asked anew at each call that saves. */
  fault(): Fault;
}

/** What an administrator may choose before a launch. */
export interface LmsSettings {
  mode: 'normal' | 'browse';
  /** Opens a package in review mode once it is completed, as Moodle does. */
  reviewWhenCompleted: boolean;
  /**
   * What the package is told, as the administrator typed it: `cmi.launch_data`, cmi5 `launchParameters`.
   * At most 4,000 characters.
   */
  launchData: string;
  /**
   * Scaled 0 to 1, or null where the LMS sets none: `cmi.student_data.mastery_score` (in percent),
   * `cmi.scaled_passing_score`, cmi5 `masteryScore`.
   */
  passingScore: number | null;
}

export interface OpenSession {
  /** What the frame opens; for cmi5, with the launch parameters. */
  launchUrl: string;
  launch: SessionLaunch;
  /** As it stood at launch. */
  attempt: StoredAttempt;
  /** What the package looks for in a window above it; absent for cmi5, which is told an address. */
  api?: LmsApi;
  /** Called when the frame is gone. */
  close(): void;
}

/** Under which name a package of this standard looks for its API, and the API. */
export interface LmsApi {
  name: 'API' | 'API_1484_11';
  methods: Readonly<Record<string, (...args: unknown[]) => string>>;
}

/** What the LMS decides at launch. */
export interface SessionLaunch {
  entry: 'ab-initio' | 'resume' | '';
  mode: 'normal' | 'browse' | 'review';
  /** Time spent in earlier sessions of the attempt. */
  totalMs: number;
}

/** Why a package cannot be opened, a sentence for the administrator. */
export interface LaunchProblem {
  problem: string;
}

export type { Fault } from './faults.ts';
export type { ScormCall } from './scorm-call.ts';
export type { StoredAttempt } from './stored-attempt.ts';
