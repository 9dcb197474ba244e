import type { LmsCaller } from './call-lms.ts';
import { formatTimespan } from './durations.ts';
import { lessonLocation } from './identifiers.ts';
import { createInteractionJournal } from './interaction-journal.ts';
import { type ElementValue, scorm12Elements as elements } from './scorm12-elements.ts';
import type { Scorm12Launch } from './scorm12-launch.ts';
import { createOutbox, type Stamp } from './scorm12-outbox.ts';
import { createScorm12Result } from './scorm12-result.ts';
import { encodeSuspendData, longestSuspendData } from './suspend-data.ts';
import type { Launch, Progress, SaveResult, TrackingFailure } from './tracker.ts';

/** One learner's session with an LMS that has opened it for recording. */
export function createRecording(
  lms: LmsCaller,
  read: Scorm12Launch,
  ownPassingScore: number,
): Recording {
  const passingScore = read.launch.passingScore ?? ownPassingScore;
  const result = createScorm12Result(lms, { ...read, passingScore });
  const journal = createInteractionJournal(lms);
  const outbox = createOutbox(lms, valuesAtLaunch(read));
  const stamps = createStamps(read.revision);
  let refusalsAfterResult = 0;
  let givenUp: SaveResult | null = null;

  function deliver(progress: Progress, isLast: boolean): SaveResult {
    // The Learning Hub keeps a result only with some time, and only if the time comes first.
    const sessionTime = formatTimespan(Math.max(progress.sessionMs, 1000));
    const values = [
      { element: elements.sessionTime, value: sessionTime },
      ...result.list(),
      { element: elements.location, value: lessonLocation(progress.location) },
      ...journal.list(progress.interactions),
    ];
    const isChanged = stamps.latest(progress) !== outbox.holds(elements.suspendData);
    const stamp: Stamp = () => (isLast && !isChanged ? null : stamps.next(progress));
    return outbox.deliver({ values, stamp, isLast });
  }

  return {
    begin() {
      if (read.status !== 'not attempted') return read.launch;
      result.takeIn({ completion: 'incomplete', success: 'unknown', scoreScaled: null });
      const begun = outbox.deliver({ values: result.list(), stamp: () => null, isLast: false });
      return begun.saved ? read.launch : { ...read.launch, failure: begun.failure };
    },
    save(progress, { isLast }) {
      result.takeIn(progress);
      const isResultKept = () => result.isFinal() && outbox.hasKept(result.list());
      if (givenUp && !isLast && isResultKept()) return givenUp;
      const delivered = deliver(progress, isLast);
      if (delivered.saved || !isResultKept()) {
        refusalsAfterResult = 0;
        givenUp = null;
        return delivered;
      }
      refusalsAfterResult += 1;
      const refusal: SaveResult = { ...delivered, isResultKept: true };
      if (refusalsAfterResult >= mostRefusalsAfterResult) givenUp = refusal;
      return refusal;
    },
  };
}

/** The resume state with a revision of its own each time, so that every commit carries a change. */
function createStamps(latestRevision: number) {
  let revision = latestRevision;
  return {
    next(progress: Progress) {
      revision = (revision % highestRevision) + 1;
      return stampSuspendData(progress, revision);
    },
    latest(progress: Progress): string | null {
      const stamp = stampSuspendData(progress, revision);
      return 'value' in stamp ? stamp.value : null;
    },
  };
}

/** A state that does not fit is refused whole: cut short it would be worse than none. */
function stampSuspendData(progress: Progress, revision: number): ElementValue | TrackingFailure {
  const element = elements.suspendData;
  const refuse = (diagnostic: string) => ({ operation: 'encode', element, code: '', diagnostic });
  try {
    const value = encodeSuspendData(progress.resume, revision);
    if (value.length <= longestSuspendData) return { element, value };
    return refuse(`It takes ${value.length} characters; SCORM 1.2 allows ${longestSuspendData}.`);
  } catch (error) {
    return refuse(String(error));
  }
}

function valuesAtLaunch({ status, suspendData }: Scorm12Launch): Map<string, string> {
  const values = new Map([[elements.suspendData as string, suspendData]]);
  if (status !== 'not attempted') values.set(elements.status, status);
  return values;
}

const highestRevision = 36 ** 6 - 1;
/** The Learning Hub refuses all that follows the result, with an alert each time; so we stop asking. */
const mostRefusalsAfterResult = 2;

export interface Recording {
  /** Writes 'incomplete' where nothing is recorded yet: an LMS makes 'completed' of a status never set. */
  begin(): Launch;
  save(progress: Progress, options: { isLast: boolean }): SaveResult;
}
