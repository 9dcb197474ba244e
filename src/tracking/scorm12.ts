/**
 * The SCORM 1.2 driver. Correct with session time, score, status, location and suspend data alone,
 * which is all that ESR and AICC relays keep; richer where the LMS takes more.
 */
import { createLmsCaller, type LmsCaller } from './call-lms.ts';
import { formatTimespan } from './durations.ts';
import { lessonLocation } from './identifiers.ts';
import { createInteractionJournal } from './interaction-journal.ts';
import type { Scorm12Api } from './scorm12-api.ts';
import { type ElementValue, scorm12Elements as elements } from './scorm12-elements.ts';
import { readScorm12Launch, type Scorm12Launch } from './scorm12-launch.ts';
import { createOutbox, type Stamp } from './scorm12-outbox.ts';
import { createScorm12Result } from './scorm12-result.ts';
import { encodeSuspendData, longestSuspendData } from './suspend-data.ts';
import type { Launch, Progress, SaveResult, Tracker, TrackingFailure } from './tracker.ts';

/** Every LMS call happens before the promise of `start`, `save` or `end` is returned. */
export function createScorm12Tracker(options: Scorm12Options): Tracker {
  const lms = createLmsCaller({ api: options.api, onWarning: options.onWarning ?? (() => {}) });
  let recording: Recording | null = null;
  let lookOnly: Scorm12Launch | null = null;

  return {
    standard: 'scorm12',
    async start() {
      const read = openSession(lms);
      if (!read) return notConnected;
      if (read.launch.mode === 'normal') {
        recording = createRecording(lms, read, options.passingScore);
        return recording.begin();
      }
      lookOnly = read;
      return read.launch;
    },
    async save(progress) {
      return recording?.save(progress, { isLast: false }) ?? refuseSave(lookOnly);
    },
    async end(progress) {
      const result = recording?.save(progress, { isLast: true }) ?? refuseSave(lookOnly);
      // Moodle turns 'not attempted' into 'completed' at Finish, even for a teacher's preview.
      if (lookOnly && lookOnly.status !== 'not attempted') lms.finish();
      recording = null;
      lookOnly = null;
      return result;
    },
  };
}

/** Null where no session can be had. 101 and 103 may mean 'already initialised'; a first read shows. */
function openSession(lms: LmsCaller): Scorm12Launch | null {
  const answer = lms.initialize();
  if (!answer.ok && !['101', '103'].includes(answer.failure.code)) return null;
  const read = readScorm12Launch(lms);
  return read.isOpen ? read : null;
}

function createRecording(lms: LmsCaller, read: Scorm12Launch, ownPassingScore: number): Recording {
  const passingScore = read.launch.passingScore ?? ownPassingScore;
  const result = createScorm12Result(lms, { ...read, passingScore });
  const journal = createInteractionJournal(lms);
  const outbox = createOutbox(lms, valuesAtLaunch(read));
  let { revision } = read;

  function isChanged(progress: Progress): boolean {
    const stamp = stampSuspendData(progress, revision);
    return !('value' in stamp) || stamp.value !== outbox.holds(elements.suspendData);
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
      // The Learning Hub keeps a result only with some time, and only if the time comes first.
      const sessionTime = formatTimespan(Math.max(progress.sessionMs, 1000));
      const values = [
        { element: elements.sessionTime, value: sessionTime },
        ...result.list(),
        { element: elements.location, value: lessonLocation(progress.location) },
        ...journal.list(progress.interactions),
      ];
      const stamp: Stamp = () => {
        revision = (revision % highestRevision) + 1;
        return stampSuspendData(progress, revision);
      };
      const isQuiet = isLast && !isChanged(progress);
      return outbox.deliver({ values, stamp: isQuiet ? () => null : stamp, isLast });
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

function refuseSave(lookOnly: Scorm12Launch | null): SaveResult {
  const diagnostic = lookOnly
    ? `The LMS opened this to look at only (${lookOnly.launch.mode}); nothing is recorded.`
    : 'No session with the LMS is open.';
  return { saved: false, failure: { operation: 'save', element: '', code: '', diagnostic } };
}

const notConnected: Launch = {
  connected: false,
  learnerName: '',
  mode: 'normal',
  resume: { status: 'none' },
  recorded: { completion: 'not attempted', success: 'unknown', scoreScaled: null },
  passingScore: null,
};

const highestRevision = 36 ** 6 - 1;

interface Recording {
  /** Writes 'incomplete' where nothing is recorded yet: an LMS makes 'completed' of a status never set. */
  begin(): Launch;
  save(progress: Progress, options: { isLast: boolean }): SaveResult;
}

export interface Scorm12Options {
  api: Scorm12Api;
  /** Scaled 0 to 1; a passing score set by the LMS takes its place. */
  passingScore: number;
  /** Hears of every refusal by the LMS, for a log. */
  onWarning?: (failure: TrackingFailure) => void;
}
