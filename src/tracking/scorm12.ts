/**
 * The SCORM 1.2 driver. Correct with session time, score, status, location and suspend data alone,
 * which is all that ESR and AICC relays keep; richer where the LMS takes more.
 */
import { createLmsCaller, type LmsCaller } from './call-lms.ts';
import type { Scorm12Api } from './scorm12-api.ts';
import { readScorm12Launch, type Scorm12Launch } from './scorm12-launch.ts';
import { createRecording, type Recording } from './scorm12-recording.ts';
import type { Launch, SaveResult, Tracker, TrackingFailure } from './tracker.ts';

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

/** Null where no session can be had. 101 and 103 may mean 'already initialised'; a read shows. */
function openSession(lms: LmsCaller): Scorm12Launch | null {
  const answer = lms.initialize();
  if (!answer.ok && !['101', '103'].includes(answer.failure.code)) return null;
  const read = readScorm12Launch(lms);
  return answer.ok || read.isReadable ? read : null;
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

export interface Scorm12Options {
  api: Scorm12Api;
  /** Scaled 0 to 1; a passing score set by the LMS takes its place. */
  passingScore: number;
  /** Hears of every refusal by the LMS, for a log. */
  onWarning?: (failure: TrackingFailure) => void;
}
