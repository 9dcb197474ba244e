import type { LmsCaller } from './call-lms.ts';
import type { ElementValue, ScormDialect, ScormLaunch } from './scorm-dialect.ts';
import { createOutbox, type Stamp } from './scorm-outbox.ts';
import { encodeSuspendData, fitSuspendData } from './suspend-data.ts';
import type { Progress, SaveResult, TrackingFailure } from './tracker.ts';

/** One learner's session with an LMS that has opened it for recording. */
export function createRecording<Read extends ScormLaunch>(
  lms: LmsCaller,
  dialect: ScormDialect<Read>,
  read: Read,
): Recording {
  const result = dialect.createResult(lms, read);
  const journal = dialect.createJournal(lms, { isResumed: read.suspendData !== '' });
  const objectives = dialect.createObjectives(lms);
  const outbox = createOutbox(lms, read.held, dialect);
  const stamps = createStamps(dialect, read.revision);
  let refusalsAfterResult = 0;
  let hasFailedForGood = false;
  let hasReadBack = false;
  let hasConfirmedResult = result.isFinal();
  /** The result that was refused too often, and what was said of it. */
  let givenUp: { result: string; refusal: SaveResult } | null = null;

  function deliver(progress: Progress, isLast: boolean): SaveResult {
    const values = [
      // The Learning Hub keeps a result only with some time, and only if the time comes first (A4.10).
      dialect.saySessionTime(Math.max(progress.sessionMs, 1000)),
      ...result.list(),
      { element: dialect.elements.location, value: dialect.sayLocation(progress.location) },
      ...objectives.list(progress.objectives, progress.passingScore),
      ...journal.list(progress.interactions),
    ];
    const isChanged = stamps.latest(progress) !== outbox.holds(dialect.elements.suspendData);
    const stamp: Stamp = () => (isLast && !isChanged ? null : stamps.next(progress));
    const delivered = outbox.deliver({ values, stamp, isLast });
    if (!delivered.saved && !isLast && delivered.failure.operation !== 'encode') {
      hasFailedForGood ||= isSilentAfterFailure(lms);
    }
    if (hasFailedForGood) return { ...refuseTrust(delivered), needsReopen: true };
    return delivered.saved && !isLast ? readBack() : delivered;
  }

  /** An LMS may say true and keep nothing; where its record can be read, it is (A3.8). */
  function readBack(): SaveResult {
    const missing = result.isFinal() ? result.findMissing() : hasReadBack ? null : findLostPlace();
    if (!missing) {
      hasReadBack = true;
      return { saved: true };
    }
    outbox.doubt();
    const { element, value } = missing;
    const diagnostic = `The LMS answered true, and its record says "${value.slice(0, 50)}".`;
    return { saved: false, failure: { operation: 'read back', element, code: '', diagnostic } };
  }

  function findLostPlace(): ElementValue | null {
    const element = dialect.elements.suspendData;
    const answer = lms.getValue(element);
    const isThere = !answer.ok || answer.value.trim() === outbox.holds(element);
    return isThere ? null : { element, value: answer.value };
  }

  /** What a refusal means once a result is on the record. */
  function describeRefusal(delivered: SaveResult & { saved: false }): SaveResult {
    const isKept = !hasFailedForGood && result.isFinal() && outbox.hasKept(result.list());
    if (isKept) return { ...delivered, isResultKept: true };
    const isLower = hasConfirmedResult && refusalsAfterResult > mostRefusalsAfterResult;
    return isLower ? { ...delivered, isFirstKept: true } : delivered;
  }

  return {
    save(progress, { isLast }) {
      result.takeIn(progress);
      const latest = JSON.stringify(result.list());
      if (givenUp?.result === latest && !isLast) return givenUp.refusal;
      const delivered = deliver(progress, isLast);
      if (delivered.saved) {
        refusalsAfterResult = 0;
        givenUp = null;
        hasConfirmedResult ||= result.isFinal();
        return delivered;
      }
      if (hasConfirmedResult) refusalsAfterResult += 1;
      const refusal = describeRefusal(delivered);
      const isPointless = 'isResultKept' in refusal || 'isFirstKept' in refusal;
      if (isPointless && refusalsAfterResult >= mostRefusalsAfterResult) {
        givenUp = { result: latest, refusal };
      }
      return refusal;
    },
    doubt: () => outbox.doubt(),
    get revision() {
      return stamps.revision;
    },
  };
}

/**
 * ESR's adapter drops every request after one that failed, and goes on answering true (A3.9). It is known
 * by keeping no interactions at all; what it says after a failure is not believed.
 */
function isSilentAfterFailure(lms: LmsCaller): boolean {
  const answer = lms.getValue('cmi.interactions._count');
  return !answer.ok && answer.failure.code === '401';
}

function refuseTrust(delivered: SaveResult): SaveResult & { saved: false } {
  if (!delivered.saved) return delivered;
  const diagnostic = 'A request failed earlier in this session, and this LMS drops what follows.';
  return { saved: false, failure: { operation: 'commit', element: '', code: '', diagnostic } };
}

/** The resume state with a revision of its own each time, so that every commit carries a change. */
function createStamps(
  { elements, longestSuspendData }: Pick<ScormDialect, 'elements' | 'longestSuspendData'>,
  latestRevision: number,
) {
  const element = elements.suspendData;
  let revision = latestRevision;

  /** A state that does not fit is refused whole: cut short it would be worse than none. */
  function stamp({ resume }: Progress): ElementValue | TrackingFailure {
    const refuse = (diagnostic: string) => ({ operation: 'encode', element, code: '', diagnostic });
    try {
      const value = fitSuspendData(resume, revision, longestSuspendData);
      if (value !== null) return { element, value };
      const { length } = encodeSuspendData(resume, revision);
      return refuse(`It takes ${length} characters; ${longestSuspendData} are allowed.`);
    } catch (error) {
      return refuse(String(error));
    }
  }

  return {
    get revision() {
      return revision;
    },
    next(progress: Progress) {
      revision = (revision % highestRevision) + 1;
      return stamp(progress);
    },
    latest(progress: Progress): string | null {
      const stamped = stamp(progress);
      return 'value' in stamped ? stamped.value : null;
    },
  };
}

const highestRevision = 36 ** 6 - 1;
/** The Learning Hub refuses all that follows the result, with an alert each time; so we stop asking. */
const mostRefusalsAfterResult = 2;

export interface Recording {
  save(progress: Progress, options: { isLast: boolean }): SaveResult;
  /** What the last save seemed to confirm is to be said again. */
  doubt(): void;
  /** Of the suspend data written last. */
  readonly revision: number;
}
