import type { Launch } from './tracker.ts';

/** A launch without any record. */
export const notConnected: Launch = {
  connected: false,
  learnerName: '',
  mode: 'normal',
  resume: { status: 'none' },
  recorded: { completion: 'not attempted', success: 'unknown', scoreScaled: null },
  passingScore: null,
  attemptKey: '',
  launchData: '',
  returnUrl: null,
};
