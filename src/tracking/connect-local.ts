import type { ConnectTracker } from './connect.ts';
import { createLocalTracker } from './local.ts';

/** For a copy without a training record: the site's own pages, and the package for any web server. */
export const connectLocal: ConnectTracker = async (options) => createLocalTracker(options);
