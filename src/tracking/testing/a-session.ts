/** A session with a page, a tracker and a clock that a test moves by hand (with fake timers). */
import { openSession } from '../session.ts';
import type { SaveStatus } from '../session-status.ts';
import type { Launch, Progress, SaveResult, Tracker, TrackingFailure } from '../tracker.ts';
import { aPage } from './a-page.ts';
import { aLaunch, aProgress } from './makers.ts';

export async function started(given: Partial<Launch> = {}) {
  const made = opened(given);
  await made.session.start();
  return made;
}

export function opened(given: Partial<Launch> = {}) {
  const tracker = aTracker(given);
  const statuses: SaveStatus[] = [];
  const failures: (TrackingFailure | null)[] = [];
  const { page, ...turns } = aPage();
  const session = openSession({
    ...anOptions(tracker),
    page,
    onStatus: (status, { failure }) => {
      if (statuses.at(-1) !== status) statuses.push(status);
      if (failures.at(-1)?.code !== failure?.code) failures.push(failure);
    },
  });
  return { session, tracker, statuses, failures, ...turns };
}

export function anOptions(tracker: Tracker) {
  return {
    tracker,
    readProgress: () => aProgress(),
    timers: globalThis as unknown as { setTimeout: () => unknown; clearTimeout: () => void },
    now: () => Date.now(),
    lock: { locks: null, openChannel: null, wait: async () => {} },
    probe: null,
    mirror: null,
    onStatus: () => {},
  };
}

export function aTracker(given: Partial<Launch> = {}) {
  const calls: string[] = [];
  const savedMs: number[] = [];
  let result: SaveResult = { saved: true };
  let gate = Promise.resolve();
  const note = async (call: string, { sessionMs }: Progress): Promise<SaveResult> => {
    calls.push(call);
    savedMs.push(sessionMs);
    await gate;
    return result;
  };
  const launch = aLaunch(given);
  return {
    standard: 'scorm12' as const,
    calls,
    savedMs,
    start: async () => {
      calls.push('start');
      return launch;
    },
    save: (progress: Progress) => note('save', progress),
    end: (progress: Progress) => note('end', progress),
    refuse(code: string, options: { isResultKept?: true } = {}) {
      result = { saved: false, failure: aFailure(code), ...options };
    },
    accept() {
      result = { saved: true };
    },
    /** The next saves wait until the function given back is called. */
    hold(): () => void {
      let finish = () => {};
      gate = new Promise<void>((resolve) => {
        finish = resolve;
      });
      return () => {
        gate = Promise.resolve();
        finish();
      };
    },
  };
}

export function aFailure(code: string): TrackingFailure {
  return { operation: 'LMSCommit', element: '', code, diagnostic: 'General exception' };
}
