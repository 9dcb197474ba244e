/** How learning systems differ, as far as a SCORM 1.2 package notices. Facts: tracking A4, A5, E, G. */

export const moodle: LmsProfile = {
  name: 'Moodle 4.5, standards mode',
  longestSuspendData: 4096,
  isImplemented: () => true,
  keeps: 'changes-since-last-commit',
  // A refused connection falls back on sendBeacon, which is reported as success.
  isSilentWhenOffline: true,
  statusAtFinish: 'completed',
};

export const esr: LmsProfile = {
  name: 'ESR, Oracle adapter v8',
  longestSuspendData: 4096,
  isImplemented: (element) =>
    element === 'cmi.suspend_data' || /^cmi\.core\.(?!score\.(min|max|_children))/.test(element),
  keeps: 'each-value-at-once',
  isSilentWhenOffline: false,
  statusAtFinish: 'completed',
};

export const learningHub: LmsProfile = {
  name: 'NHS Learning Hub',
  longestSuspendData: 63_999,
  isImplemented: () => true,
  hidesInteractions: true,
  keeps: 'everything',
  isSilentWhenOffline: false,
  statusAtFinish: 'incomplete',
  answersInBooleans: true,
  throwsOnNull: true,
  needsSessionTime: true,
  completesOnce: true,
};

export const forma: LmsProfile = {
  name: 'Forma LMS 4.0',
  longestSuspendData: 64_000,
  isImplemented: () => true,
  keeps: 'everything',
  isSilentWhenOffline: false,
  statusAtFinish: 'completed',
};

/** NHS England's AICC shim: says true to everything, keeps five values, cuts them at `=`. */
export const aiccRelay: LmsProfile = {
  name: 'AICC relay',
  longestSuspendData: 64_000,
  isImplemented: () => true,
  keeps: 'everything',
  isSilentWhenOffline: true,
  statusAtFinish: 'completed',
  answersInBooleans: true,
  relays: [
    'cmi.core.lesson_location',
    'cmi.core.lesson_status',
    'cmi.core.score.raw',
    'cmi.core.session_time',
    'cmi.suspend_data',
  ],
};

export const lmsProfiles = [moodle, esr, learningHub, forma, aiccRelay];

export interface LmsProfile {
  name: string;
  longestSuspendData: number;
  /** Elements that are answered with 401 otherwise. */
  isImplemented: (element: string) => boolean;
  keeps: 'changes-since-last-commit' | 'each-value-at-once' | 'everything';
  /** Answers true, error 0, although nothing was stored. */
  isSilentWhenOffline: boolean;
  /** What LMSFinish makes of a status that was never set. */
  statusAtFinish: string;
  answersInBooleans?: boolean;
  /** LMSGetValue throws where nothing is stored. */
  throwsOnNull?: boolean;
  /** Any read of interactions, their number as well, is answered with 404. */
  hidesInteractions?: boolean;
  /** A result without time is not kept. */
  needsSessionTime?: boolean;
  /** Refuses every commit after the one with the result; the next launch is a new, blank attempt. */
  completesOnce?: boolean;
  /** The only values that reach the record, cut at `=`. */
  relays?: readonly string[];
}
