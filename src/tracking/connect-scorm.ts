import type { ConnectTracker } from './connect.ts';
import { findScormApi } from './find-scorm-api.ts';
import { createLocalTracker } from './local.ts';
import { preferTracker } from './prefer-tracker.ts';
import type { ScormVocabulary } from './scorm-dialect.ts';
import type { ScormOptions } from './scorm-tracker.ts';
import type { Tracker } from './tracker.ts';

/** Connects through an API of one SCORM version, where an LMS offers it and opens a session. */
export function connectScorm(
  vocabulary: ScormVocabulary,
  createTracker: (options: ScormOptions) => Tracker,
): ConnectTracker {
  return async (options) => {
    // Until the window is closed and no longer: somebody else may sit at this computer next.
    const local = createLocalTracker({ ...options, storage: options.sessionStorage });
    const api = await findScormApi(options.win, vocabulary, options);
    return api ? preferTracker(createTracker({ ...options, api }), local) : local;
  };
}
