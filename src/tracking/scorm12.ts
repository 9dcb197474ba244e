/**
 * The SCORM 1.2 driver. Correct with session time, score, status, location and suspend data alone,
 * which is all that ESR and AICC relays keep; richer where the LMS takes more.
 */
import { formatTimespan } from './durations.ts';
import { sayLocation } from './identifiers.ts';
import type { ScormDialect } from './scorm-dialect.ts';
import { createScormTracker, type ScormOptions } from './scorm-tracker.ts';
import { scorm12Elements as elements, scorm12Vocabulary } from './scorm12-elements.ts';
import { createScorm12Journal } from './scorm12-journal.ts';
import { readScorm12Launch, type Scorm12Launch } from './scorm12-launch.ts';
import { createScorm12Objectives } from './scorm12-objectives.ts';
import { restateScorm12 } from './scorm12-restate.ts';
import { createScorm12Result } from './scorm12-result.ts';
import { longestSuspendData } from './suspend-data.ts';
import type { Tracker } from './tracker.ts';

/** Every LMS call happens before the promise of `start`, `save` or `end` is returned. */
export function createScorm12Tracker(options: ScormOptions): Tracker {
  return createScormTracker(scorm12, options);
}

const scorm12: ScormDialect<Scorm12Launch> = {
  standard: 'scorm12',
  vocabulary: scorm12Vocabulary,
  elements,
  longestSuspendData,
  readLaunch: readScorm12Launch,
  createResult: createScorm12Result,
  createJournal: createScorm12Journal,
  createObjectives: createScorm12Objectives,
  saySessionTime: (sessionMs) => ({
    element: elements.sessionTime,
    value: formatTimespan(sessionMs),
  }),
  sayLocation: (location) => sayLocation(location, 255),
  restate: restateScorm12,
  isEssential: (element) =>
    [elements.status, elements.scoreRaw, elements.suspendData].some((one) => one === element),
};
