import { CmiModel, readCmiModel } from './cmi-model.ts';
import { readTimespan } from './durations.ts';
import { type Learner, sayName, scormName } from './learners.ts';
import type { RecordStore } from './record-store.ts';
import { type StoredAttempt, toAttemptRecord } from './stored-attempt.ts';
import {
  createStrictScorm12Api,
  type Scorm12Api,
  type ScormCall,
  type SessionLaunch,
} from './strict-scorm12-api.ts';

/**
 * Does an LMS's part at launch: finds or begins the attempt, counts the session, closes the accounts of a
 * session that never reached LMSFinish, decides entry and mode, and keeps what is committed.
 * Every mode keeps what the package writes, as Moodle does: whether a package holds back in browse and
 * review is the package's own affair, and shows in the gradebook.
 */
export async function openSession(options: OpenSessionOptions): Promise<OpenSession> {
  const { learner, store, now } = options;
  let attempt = beginSession(options);
  const launch = decideLaunch(attempt, options.settings);
  attempt.cmi.delete(exitElement);
  // The model at work is separate: what has been set and not committed must not reach the record.
  const working = readCmiModel(attempt.cmi.entries());
  store.save(attempt);
  const api = await createStrictScorm12Api({
    saved: working,
    learner: { id: learner.id, name: scormName(learner) },
    launch,
    onCall: options.onCall,
    now,
    onStore: (entries, finished) => {
      if (options.settings.refuseCommits) return false;
      attempt = { ...attempt, cmi: readCmiModel(entries), lastAccessedAt: sayNow(now) };
      if (finished) attempt = closeAccounts(attempt);
      store.save(attempt);
      options.onStored(attempt);
      return true;
    },
  });
  return { api, launch, attempt };
}

function beginSession({ store, learner, pkg, startAgain, now }: OpenSessionOptions): StoredAttempt {
  const latest = store.findLatest(learner.id, pkg.id);
  if (latest && !startAgain) {
    return {
      ...closeAccounts(latest),
      packageTitle: pkg.title,
      sessions: latest.sessions + 1,
      lastAccessedAt: sayNow(now),
    };
  }
  return {
    learnerId: learner.id,
    learnerName: sayName(learner),
    packageId: pkg.id,
    packageTitle: pkg.title,
    attempt: (latest?.attempt ?? 0) + 1,
    sessions: 1,
    startedAt: sayNow(now),
    lastAccessedAt: sayNow(now),
    earlierMs: 0,
    cmi: new CmiModel(),
  };
}

/**
 * Adds the session's time to the total and clears it. Done at LMSFinish, and at the next launch for a
 * session whose tab was closed: what was committed of its time counts.
 */
function closeAccounts(attempt: StoredAttempt): StoredAttempt {
  const cmi = readCmiModel(attempt.cmi.entries());
  const sessionMs = readTimespan(cmi.get(sessionTimeElement));
  cmi.delete(sessionTimeElement);
  return { ...attempt, cmi, earlierMs: attempt.earlierMs + sessionMs };
}

function decideLaunch(attempt: StoredAttempt, settings: LmsSettings): SessionLaunch {
  const completed = toAttemptRecord(attempt).completion === 'completed';
  return {
    entry: decideEntry(attempt),
    mode: completed && settings.reviewWhenCompleted ? 'review' : settings.mode,
    totalMs: attempt.earlierMs,
  };
}

/** Source: SCORM 1.2 RTE, cmi.core.entry: 'resume' only after an exit of 'suspend'. */
function decideEntry(attempt: StoredAttempt): SessionLaunch['entry'] {
  if (attempt.sessions === 1) return 'ab-initio';
  return attempt.cmi.get(exitElement) === 'suspend' ? 'resume' : '';
}

function sayNow(now: () => number): string {
  return new Date(now()).toISOString();
}

const exitElement = 'cmi.core.exit';
const sessionTimeElement = 'cmi.core.session_time';

export interface OpenSessionOptions {
  store: RecordStore;
  learner: Learner;
  pkg: { id: string; title: string };
  /** Begins a new attempt although there is one already. */
  startAgain: boolean;
  settings: LmsSettings;
  /** Milliseconds since the epoch. */
  now(): number;
  onCall(call: ScormCall): void;
  onStored(attempt: StoredAttempt): void;
}

/** What an administrator may choose. Read again at each commit. */
export interface LmsSettings {
  mode: 'normal' | 'browse';
  /** Opens a package in review mode once it is completed, as Moodle does. */
  reviewWhenCompleted: boolean;
  /** Pretends that the LMS cannot save. */
  refuseCommits: boolean;
}

export interface OpenSession {
  api: Scorm12Api;
  launch: SessionLaunch;
  /** As it stood at launch. */
  attempt: StoredAttempt;
}
