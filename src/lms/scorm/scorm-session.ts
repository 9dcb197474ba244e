import type { Fault } from '../faults.ts';
import { sayName } from '../learners.ts';
import type {
  LmsSettings,
  OpenSession,
  OpenSessionOptions,
  SessionLaunch,
} from '../open-session.ts';
import type { RecordStore } from '../record-store.ts';
import type { ScormStandard } from '../standards.ts';
import { type ScormAttempt, toAttemptRecord } from '../stored-attempt.ts';
import { CmiModel, readCmiModel } from './cmi-model.ts';
import { scormDialects } from './scorm-dialects.ts';
import type { StoreAnswer } from './strict-scorm-session.ts';

/**
 * Does an LMS's part at launch: finds or begins the attempt, counts the session, closes the accounts of a
 * session that was never ended, decides entry and mode, and keeps what is committed.
 * Every mode keeps what the package writes, as Moodle does: whether a package holds back in browse and
 * review is the package's own affair, and shows in the gradebook.
 */
export async function openScormSession(
  options: OpenSessionOptions,
  standard: ScormStandard,
): Promise<OpenSession> {
  const { learner, store, now, settings, pkg } = options;
  const dialect = scormDialects[standard];
  const begun = beginSession(options, standard);
  const launch = decideLaunch(begun, settings);
  // The model at work is separate: what has been set and not committed must not reach the record.
  const working =
    dialect.startsAfresh && launch.entry !== 'resume'
      ? new CmiModel(dialect.rules)
      : copyModel(begun);
  for (const name of dialect.elements.ofOneSession) {
    begun.cmi.delete(name);
    working.delete(name);
  }
  store.save(begun);
  const sent = new Map(working.entries());
  const keep = (model: CmiModel, finished: boolean): void => {
    const kept = findSame(store, begun) ?? begun;
    const cmi = copyModel(kept);
    // Only what this session has changed: another window may have written the rest since.
    for (const [name, value] of dialect.settle(model, {
      ...settings,
      mode: launch.mode,
      finished,
    })) {
      if (sent.get(name) === value) continue;
      sent.set(name, value);
      cmi.set(name, value);
    }
    const attempt = { ...kept, cmi, lastAccessedAt: sayNow(now) };
    const isOwnTime = finished && sent.has(dialect.elements.sessionTime);
    store.save(isOwnTime ? closeAccounts(attempt) : attempt);
    options.onStored(findSame(store, begun) ?? attempt);
  };
  const methods = await dialect.createApi({
    saved: working,
    given: dialect.give(learner, launch, settings),
    onCall: options.onCall,
    now,
    onStore: (model, finished) => {
      const fault = options.fault();
      if (fault === 'slow') waitUntil(now() + slowMs, now);
      const answer = answersOfFaults[fault];
      if (answer === undefined) keep(model, finished);
      return answer ?? 'kept';
    },
  });
  const api = { name: dialect.apiName, methods };
  return { launchUrl: pkg.launchUrl, launch, attempt: begun, api, close: () => undefined };
}

/** What the LMS answers instead of keeping anything; nothing here for a fault that lets it keep. */
const answersOfFaults: Readonly<Partial<Record<Fault, StoreAnswer>>> = {
  down: 'unreachable',
  expired: 'login page',
  lies: 'kept',
};

const slowMs = 2000;

/** Stands still, as a package does while its LMS is slow: SCORM's calls are synchronous. */
function waitUntil(end: number, now: () => number): void {
  while (now() < end);
}

function beginSession(
  { store, learner, pkg, startAgain, now }: OpenSessionOptions,
  standard: ScormStandard,
): ScormAttempt {
  const latest = store.findLatest(learner.id, pkg.id, standard);
  if (latest && latest.standard !== 'cmi5' && !startAgain) {
    return {
      ...closeAccounts(latest),
      packageTitle: pkg.title,
      sessions: latest.sessions + 1,
      lastAccessedAt: sayNow(now),
    };
  }
  return {
    standard,
    learnerId: learner.id,
    learnerName: sayName(learner),
    packageId: pkg.id,
    packageTitle: pkg.title,
    attempt: (latest?.attempt ?? 0) + 1,
    sessions: 1,
    startedAt: sayNow(now),
    lastAccessedAt: sayNow(now),
    earlierMs: 0,
    cmi: new CmiModel(scormDialects[standard].rules),
  };
}

/**
 * Adds the session's time to the total and clears it. Done when a session ends, and at the next launch for
 * one whose tab was closed: what was committed of its time counts.
 */
function closeAccounts(attempt: ScormAttempt): ScormAttempt {
  const { elements, readDuration } = scormDialects[attempt.standard];
  const cmi = copyModel(attempt);
  const sessionMs = readDuration(cmi.get(elements.sessionTime));
  cmi.delete(elements.sessionTime);
  return { ...attempt, cmi, earlierMs: attempt.earlierMs + sessionMs };
}

/** The attempt as it is kept at this moment. */
function findSame(store: RecordStore, begun: ScormAttempt): ScormAttempt | undefined {
  const latest = store.findLatest(begun.learnerId, begun.packageId, begun.standard);
  return latest?.standard !== 'cmi5' && latest?.attempt === begun.attempt ? latest : undefined;
}

function copyModel({ cmi, standard }: ScormAttempt): CmiModel {
  return readCmiModel(cmi.entries(), scormDialects[standard].rules);
}

function decideLaunch(attempt: ScormAttempt, settings: LmsSettings): SessionLaunch {
  const completed = toAttemptRecord(attempt).completion === 'completed';
  return {
    entry: decideEntry(attempt),
    mode: completed && settings.reviewWhenCompleted ? 'review' : settings.mode,
    totalMs: attempt.earlierMs,
  };
}

/** 'resume' only after an exit of 'suspend'. Sources: SCORM 1.2 RTE, cmi.core.entry; 2004 RTE, 4.2.8. */
function decideEntry(attempt: ScormAttempt): SessionLaunch['entry'] {
  const { elements, startsAfresh } = scormDialects[attempt.standard];
  if (attempt.sessions === 1) return 'ab-initio';
  if (attempt.cmi.get(elements.exit) === 'suspend') return 'resume';
  return startsAfresh ? 'ab-initio' : '';
}

function sayNow(now: () => number): string {
  return new Date(now()).toISOString();
}
