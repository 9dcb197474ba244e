/**
 * Where SCORM 1.2 and SCORM 2004 differ. What both do (one commit for each save, only changes, all of it
 * again after a failure) is in `scorm-recording.ts`; each standard is one value of this type.
 */
import type { LmsCaller } from './call-lms.ts';
import type { ObjectiveList } from './scorm-objectives.ts';
import type { Interaction, Launch, Progress } from './tracker.ts';

export interface ScormDialect<Read extends ScormLaunch = ScormLaunch> {
  readonly standard: 'scorm12' | 'scorm2004';
  readonly vocabulary: ScormVocabulary;
  readonly elements: { readonly location: string; readonly suspendData: string };
  /** Characters of suspend data that every LMS of this standard takes. */
  readonly longestSuspendData: number;
  /** What the LMS knows at launch. `courseId` goes into the attempt's key. */
  readLaunch(lms: LmsCaller, courseId: string): Read;
  createResult(lms: LmsCaller, read: Read): ScormResult;
  /** `isResumed`: earlier sessions of the attempt may have reported decisions. */
  createJournal(lms: LmsCaller, session: { isResumed: boolean }): InteractionJournal;
  createObjectives(lms: LmsCaller): ObjectiveList;
  saySessionTime(sessionMs: number): ElementValue;
  /** A place as this standard takes it; empty where it cannot be said. */
  sayLocation(location: string): string;
  /**
   * The same fact in other words, or null where there are none, for an LMS that never sends a value
   * again unless it differs. `confirmed`: what the LMS has confirmed last, by element.
   */
  restate(value: ElementValue, confirmed: ReadonlyMap<string, string>): string | null;
  /** Whether the learner's result or place would be lost without this element. */
  isEssential(element: string): boolean;
}

/** The words of a standard's API. */
export interface ScormVocabulary {
  readonly apiName: 'API' | 'API_1484_11';
  readonly initialize: string;
  readonly finish: string;
  readonly getValue: string;
  readonly setValue: string;
  readonly commit: string;
  readonly getLastError: string;
  readonly getErrorString: string;
  readonly getDiagnostic: string;
  /** Error codes after which the LMS is not asked for the element again. */
  readonly notImplemented: readonly string[];
  /** Error codes by which a read says that nothing has been stored yet. */
  readonly notSetYet: readonly string[];
  /** Error codes of the first call that may mean 'open already'. */
  readonly openAlready: readonly string[];
}

export interface ScormLaunch {
  launch: Launch;
  /** As the LMS gave it. */
  suspendData: string;
  /** Of the suspend data read, 0 if none. */
  revision: number;
  /** False when the LMS did not tell the status, which it does in every open session. */
  isReadable: boolean;
  /** Nothing is recorded yet, so ending the session could make a completion of nothing. */
  isUntouched: boolean;
  /** Values by element that are on the record already and need no writing. */
  held: ReadonlyMap<string, string>;
}

export interface ScormResult {
  takeIn(progress: ResultProgress): void;
  isFinal(): boolean;
  /** Score, status and exit, in the order in which an LMS wants them. */
  list(): ElementValue[];
  /**
   * What the record says instead, where the LMS lets it be read and it lacks the result; null when the
   * result is there, or cannot be read.
   */
  findMissing(): ElementValue | null;
}

export interface InteractionJournal {
  /** Every value of this session so far. Takes the whole list of decisions each time. */
  list(interactions: readonly Interaction[]): readonly ElementValue[];
}

/** The part of progress that the result is made of. */
export type ResultProgress = Pick<
  Progress,
  'completion' | 'success' | 'scoreScaled' | 'passingScore'
>;

/** One value for the LMS. */
export interface ElementValue {
  element: string;
  value: string;
}
