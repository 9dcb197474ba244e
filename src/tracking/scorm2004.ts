/**
 * The SCORM 2004 driver, for the 3rd and 4th edition alike: it stays within what the 3rd allows, which
 * is 4,000 characters of suspend data.
 */
import { formatIsoDuration } from './durations.ts';
import { sayLocation } from './identifiers.ts';
import type { ScormDialect } from './scorm-dialect.ts';
import { createScormTracker, type ScormOptions } from './scorm-tracker.ts';
import { scorm2004Elements as elements, scorm2004Vocabulary } from './scorm2004-elements.ts';
import { createScorm2004Journal } from './scorm2004-journal.ts';
import { readScorm2004Launch, type Scorm2004Launch } from './scorm2004-launch.ts';
import { createScorm2004Objectives } from './scorm2004-objectives.ts';
import { createScorm2004Result } from './scorm2004-result.ts';
import type { Tracker } from './tracker.ts';

/** Every LMS call happens before the promise of `start`, `save` or `end` is returned. */
export function createScorm2004Tracker(options: ScormOptions): Tracker {
  return createScormTracker(scorm2004, options);
}

const scorm2004: ScormDialect<Scorm2004Launch> = {
  standard: 'scorm2004',
  vocabulary: scorm2004Vocabulary,
  elements,
  longestSuspendData: 4000,
  readLaunch: readScorm2004Launch,
  createResult: (lms, { recorded }) => createScorm2004Result(lms, recorded),
  createJournal: createScorm2004Journal,
  createObjectives: createScorm2004Objectives,
  saySessionTime: (sessionMs) => ({
    element: elements.sessionTime,
    value: formatIsoDuration(sessionMs),
  }),
  sayLocation: (location) => sayLocation(location, 1000),
  // An LMS sends all of it again after a failure (Moodle, Forma), and ids may not be said in other words.
  restate: () => null,
  isEssential: (element) =>
    [elements.completion, elements.success, elements.scoreScaled, elements.suspendData].some(
      (one) => one === element,
    ),
};
