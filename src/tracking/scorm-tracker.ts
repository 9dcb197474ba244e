/** What the drivers of both SCORM versions do alike: open the session, save, end. */
import { createLmsCaller, type LmsCaller } from './call-lms.ts';
import { notConnected } from './not-connected.ts';
import type { ScormDialect, ScormLaunch } from './scorm-dialect.ts';
import { createRecording, type Recording } from './scorm-recording.ts';
import type { SaveResult, Tracker, TrackingFailure } from './tracker.ts';

/** Every LMS call happens before the promise of `start`, `save` or `end` is returned. */
export function createScormTracker<Read extends ScormLaunch>(
  dialect: ScormDialect<Read>,
  options: ScormOptions,
): Tracker {
  const { api, courseId, onWarning = () => {} } = options;
  const lms = createLmsCaller({ api, vocabulary: dialect.vocabulary, onWarning });
  let recording: Recording | null = null;
  let lookOnly: Read | null = null;

  /** Why no session can be had, if none; a read shows whether one was open already. */
  function openSession(): Read | TrackingFailure {
    const answer = lms.initialize();
    if (answer.ok) return dialect.readLaunch(lms, courseId);
    if (!dialect.vocabulary.openAlready.includes(answer.failure.code)) return answer.failure;
    const read = dialect.readLaunch(lms, courseId);
    return read.isReadable ? read : answer.failure;
  }

  return {
    standard: dialect.standard,
    get revision() {
      return recording?.revision ?? 0;
    },
    async start() {
      const read = openSession();
      if (!('launch' in read)) return { ...notConnected, failure: read };
      if (read.launch.mode === 'normal') {
        recording = createRecording(lms, dialect, read);
      } else lookOnly = read;
      return read.launch;
    },
    async save(progress) {
      return recording?.save(progress, { isLast: false }) ?? refuseSave(lookOnly);
    },
    async end(progress) {
      const result = recording?.save(progress, { isLast: true }) ?? refuseSave(lookOnly);
      if (lookOnly) leave(lms, lookOnly);
      recording = null;
      lookOnly = null;
      return result;
    },
    doubt: () => recording?.doubt(),
  };
}

/** Moodle turns 'not attempted' into 'completed' at Finish, even for a teacher's preview. */
function leave(lms: LmsCaller, { isUntouched }: ScormLaunch): void {
  if (!isUntouched) lms.finish();
}

function refuseSave(lookOnly: ScormLaunch | null): SaveResult {
  const diagnostic = lookOnly
    ? `The LMS opened this to look at only (${lookOnly.launch.mode}); nothing is recorded.`
    : 'No session with the LMS is open.';
  return { saved: false, failure: { operation: 'save', element: '', code: '', diagnostic } };
}

export interface ScormOptions {
  /** What the LMS put into its window. */
  api: object;
  /** Of the package; with the learner it names the attempt. */
  courseId: string;
  /** Hears of every refusal by the LMS, for a log. */
  onWarning?: (failure: TrackingFailure) => void;
}
