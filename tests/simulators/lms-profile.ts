/** What can differ between LMSs, as data. Each field is optional where the standard says what is usual. */
import type { Fault } from './data-model.ts';
import type { Operation, Standard } from './lms-apis.ts';

export interface LmsProfile<S extends Standard = Standard> {
  name: string;
  standard: S;
  /** In characters; emoji count as two. */
  longestSuspendData: number;
  /** Elements that are answered with 'not implemented' otherwise. */
  isImplemented: (element: string) => boolean;
  /** What a commit sends. */
  keeps: 'changes-since-last-commit' | 'changes-since-launch' | 'each-value-at-once' | 'everything';
  /** How commits (values, where each is sent at once) and the last call travel. */
  transport: Record<'commit' | 'finish', Transport>;
  /** What a request that did not arrive, or was turned away, is answered with. */
  failures: Record<ServerFault, Refusal>;
  /** The error of a last call that failed, where it has one of its own. */
  finishError?: string;
  /** What the end of a session makes of a status that was never set. */
  statusAtFinish: string;

  learnerName?: string;
  /** `cmi.core.entry` at the first launch; later it is `resume` after `suspend`, otherwise empty. */
  entryAtFirst?: string;
  /** Nothing has a value until it is set: an AICC relay has no data model of its own. */
  hasNoDefaults?: boolean;
  /** The status that is read where what was kept is not given back, if it is not the standard's. */
  blankStatus?: string;

  /** Numbers that are not the standard's. */
  errors?: Partial<Record<Fault, string>>;
  booleans?: readonly Operation[];
  numericErrors?: boolean;
  throwsOnNull?: boolean;
  /** Every call is answered as a success, error 0, and nothing is checked. */
  neverFails?: boolean;
  /** `false`, although the last error is 0: the LMS's answer to its own launch request was incomplete. */
  refusesInitialize?: boolean;
  /** Initialize throws after Finish, if interactions or objectives were recorded. */
  throwsOnReinitialize?: boolean;
  /** Any read of interactions, their number as well, is answered with 404. */
  hidesInteractions?: boolean;
  /** The id of the objective that the manifest has put at index 0. */
  primaryObjective?: string;

  /** The only values that reach the record. */
  relays?: readonly string[];
  /** What the way to the record does to a value. */
  corrupts?: (value: string) => string;
  /** Nothing that was kept is read back. */
  forgets?: boolean;
  /** A result without time is not kept. */
  needsSessionTime?: boolean;
  /** Refuses every commit after the one with the result; the next launch is a new, blank attempt. */
  completesOnce?: boolean;
  /** One failed request, and all that follow are answered 'true' and dropped. */
  failsForGood?: boolean;
  /** Shows the learner a dialog of its own when a commit fails. */
  alerts?: boolean;
  /** A page that is opened again after its result is opened for review. */
  reviewsAfterResult?: boolean;
  /** What was kept is read again only if the session ended with exit `suspend`. */
  needsSuspend?: 'blank' | 'new-attempt';
  /** Where a passing score is set, the score decides at the end, whatever the status said. */
  scoreDecides?: boolean;
  /** Scaled; where set, `progress_measure` decides about completion at the end, compared as text. */
  completionThreshold?: string;
  /** The player ends the session itself when the page is left, before the page hears of it. */
  finishesOnLeave?: boolean;
  /** A commit while the page is being left is answered with null, error 391. */
  refusesCommitOnLeave?: boolean;
  /** Any error but these blocks the content. */
  toleratesErrors?: readonly string[];
  /** Reading `window.top` throws. */
  blocksTop?: boolean;
}

/**
 * `xhr` blocks the page, and fails while it is being left; a beacon arrives even then, up to 64 KiB, but
 * nobody learns whether it did; a `fetch` is not waited for, and is lost when the page is left.
 */
export type Transport =
  | 'xhr'
  /** A beacon while the page is being left. */
  | 'xhr-or-beacon'
  /** A beacon while the page is being left, and whenever the server cannot be reached. */
  | 'xhr-then-beacon'
  /** A beacon always, unless the values are too long for one. */
  | 'beacon-then-xhr'
  | 'fetch';

export type ServerFault = 'down' | 'refusing' | 'expired';

export interface Refusal {
  error: string;
  diagnostic: string;
}

/** One attempt's store and what stands before it. `offline` is `down` seen from a browser without network. */
export type ServerState = 'up' | 'offline' | ServerFault | 'lying' | 'hanging';
