import { createCmi5Tracker } from './cmi5/cmi5.ts';
import { readCmi5Launch } from './cmi5/launch-parameters.ts';
import type { ConnectTracker } from './connect.ts';
import { createLocalTracker } from './local.ts';
import { preferTracker } from './prefer-tracker.ts';

/** Connects to the learning record store that a cmi5 launch names in the page's address. */
export const connectCmi5: ConnectTracker = async (options) => {
  const local = createLocalTracker({ ...options, storage: options.sessionStorage });
  const launch = readCmi5Launch(options.search);
  if (!launch) return local;
  return preferTracker(createCmi5Tracker({ ...options, launch, language: 'en-GB' }), local);
};
