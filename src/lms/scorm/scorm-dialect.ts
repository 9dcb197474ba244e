import type { Learner } from '../learners.ts';
import type { LmsApi, SessionLaunch } from '../open-session.ts';
import type { CmiEntry, CmiModel, CmiRules } from './cmi-model.ts';
import type { StrictApiOptions } from './strict-scorm-session.ts';

/** All that the try-it LMS has to know of one SCORM standard; one value for each. */
export interface ScormDialect extends SessionWords {
  apiName: LmsApi['name'];
  rules: CmiRules;
  /** The elements that an LMS itself has to know. */
  elements: {
    exit: string;
    sessionTime: string;
    location: string;
    suspendData: string;
    /** Told to a package that begins, and forgotten when its session is over. */
    ofOneSession: readonly string[];
    /** Of an interaction: the last part of the names. */
    response: string;
    decidedAt: string;
  };
  suspendDataChars: number;
  /** Whether a session that did not end in `suspend` leaves nothing for the next one to read. */
  startsAfresh: boolean;
  createApi(options: StrictApiOptions): Promise<LmsApi['methods']>;
  /** What the LMS tells the package. */
  give(learner: Learner, launch: SessionLaunch, settings: GivenSettings): CmiEntry[];
  /** What the LMS itself decides about the status when it keeps what was committed. */
  settle(model: CmiModel, context: SettleContext): CmiEntry[];
  readResult(model: CmiModel): CmiResult;
  /** A session's time in milliseconds; 0 for anything that is none. */
  readDuration(text: string | undefined): number;
}

/** The standard's names of the eight methods, its error codes and their words. */
export interface SessionWords {
  methods: Readonly<Record<ScormMethod, string>>;
  errors: Readonly<Record<string, string>>;
  codes: {
    argument: string;
    general: string;
    initializedBefore: string;
    initializedAfterEnd: string;
    /** Called before the session was opened, and after it has ended. */
    outside: Readonly<Record<'terminate' | 'getValue' | 'setValue' | 'commit', [string, string]>>;
    /** Absent where what nobody has set is read as empty text. */
    withoutValue?: string;
    /** The server did not answer. */
    commitFailed: string;
  };
}

export type ScormMethod =
  | 'initialize'
  | 'terminate'
  | 'getValue'
  | 'setValue'
  | 'commit'
  | 'getLastError'
  | 'getErrorString'
  | 'getDiagnostic';

export interface GivenSettings {
  launchData: string;
  /** Scaled 0 to 1. */
  passingScore: number | null;
}

export interface SettleContext extends GivenSettings {
  mode: SessionLaunch['mode'];
  finished: boolean;
}

/** What a gradebook reads out of a model. */
export interface CmiResult {
  completion: 'not attempted' | 'incomplete' | 'completed';
  success: 'unknown' | 'passed' | 'failed';
  /** 0 to 1, or null. */
  scoreScaled: number | null;
}
