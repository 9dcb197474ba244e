/** The SCORM 1.2 systems of the NHS and its neighbours. Facts: tracking A3 to A5, A7, E, G, H. */
import type { LmsProfile, Refusal, ServerFault } from './lms-profile.ts';

const generalException: Refusal = { error: '101', diagnostic: 'General exception' };
const refusals: Record<ServerFault, Refusal> = {
  down: generalException,
  refusing: { error: '101', diagnostic: 'General exception. HTTP 502' },
  expired: { error: '101', diagnostic: 'General exception. <!DOCTYPE html><title>Log in</title>' },
};

/**
 * ESR/OLM behind Oracle's SCORM 1.2 adapter v8: tracking E1, A2.7, A3.5, A3.9. Which error a failed
 * request gives is not known but for the expired login; 101 is the standard's.
 */
export const esr: LmsProfile<'scorm12'> = {
  name: 'ESR, Oracle adapter v8',
  standard: 'scorm12',
  longestSuspendData: 4096,
  isImplemented: (element) =>
    /^cmi\.(suspend_data|launch_data|comments)$/.test(element) ||
    /^cmi\.core\.(?!score\.(min|max|_children))/.test(element),
  keeps: 'each-value-at-once',
  transport: { commit: 'xhr', finish: 'xhr' },
  failures: { ...refusals, expired: { error: '305', diagnostic: 'Your login has expired' } },
  statusAtFinish: 'completed',
  failsForGood: true,
};

/** NHS Learning Hub: tracking E2, A2.1, A2.2, A3.6, A4.1, A4.10, A4.15, A5. */
export const learningHub: LmsProfile<'scorm12'> = {
  name: 'NHS Learning Hub',
  standard: 'scorm12',
  longestSuspendData: 63_999,
  isImplemented: () => true,
  keeps: 'everything',
  transport: { commit: 'xhr', finish: 'beacon-then-xhr' },
  failures: refusals,
  statusAtFinish: 'incomplete',
  entryAtFirst: '',
  booleans: ['initialize', 'finish', 'setValue', 'commit'],
  numericErrors: true,
  throwsOnNull: true,
  hidesInteractions: true,
  needsSessionTime: true,
  completesOnce: true,
  alerts: true,
};

/**
 * Moodle 4.5.6 as installed, measured: tracking G. Totara 9 to 13 is the same for a page (A7, A4.3). Not in
 * here: a package's files are cached for 90 days as immutable, so a release needs addresses of its own.
 */
export const moodle12: LmsProfile<'scorm12'> = {
  name: 'Moodle 4.5',
  standard: 'scorm12',
  longestSuspendData: 64_000,
  isImplemented: () => true,
  keeps: 'changes-since-last-commit',
  transport: { commit: 'xhr-then-beacon', finish: 'xhr-then-beacon' },
  failures: refusals,
  statusAtFinish: 'completed',
  learnerName: 'Alice Adams',
  throwsOnReinitialize: true,
  reviewsAfterResult: true,
  scoreDecides: true,
};

/** With scormstandard=1, and each launch an ordinary one: what a learner has who never finishes. */
export const moodle12Strict: LmsProfile<'scorm12'> = {
  ...moodle12,
  name: 'Moodle 4.5, standards mode, never for review',
  longestSuspendData: 4096,
  reviewsAfterResult: false,
};

/** Forma LMS 4.0.19, measured: tracking H. The error is known of suspend data that is too long. */
export const forma: LmsProfile<'scorm12'> = {
  name: 'Forma LMS 4.0',
  standard: 'scorm12',
  longestSuspendData: 64_000,
  isImplemented: () => true,
  keeps: 'everything',
  transport: { commit: 'xhr', finish: 'xhr-or-beacon' },
  failures: refusals,
  statusAtFinish: 'completed',
  learnerName: 'Adams,Alice',
  errors: { type: '406' },
  finishesOnLeave: true,
};

/** NHS England's AICC shim: tracking E5, measured against a stub. Of the data it carries five values. */
export const aiccShim: LmsProfile<'scorm12'> = {
  name: 'AICC shim',
  standard: 'scorm12',
  longestSuspendData: Number.POSITIVE_INFINITY,
  isImplemented: () => true,
  keeps: 'everything',
  transport: { commit: 'fetch', finish: 'beacon-then-xhr' },
  failures: refusals,
  statusAtFinish: '',
  entryAtFirst: '',
  hasNoDefaults: true,
  booleans: ['initialize', 'commit', 'finish'],
  neverFails: true,
  relays: [
    'cmi.core.lesson_location',
    'cmi.core.lesson_status',
    'cmi.core.score.raw',
    'cmi.core.session_time',
    'cmi.suspend_data',
  ],
  corrupts: passThroughShim,
};

/** An LMS that answers `[CORE]` where the shim looks for `[Core]`: nothing is read back (E5). */
export const aiccShimDeaf: LmsProfile<'scorm12'> = {
  ...aiccShim,
  name: 'AICC shim before an LMS that answers [CORE]',
  forgets: true,
};

/** An LMS whose answer lacks `[Student_Data]`: the shim's Initialize fails (E5). */
export const aiccShimRefused: LmsProfile<'scorm12'> = {
  ...aiccShim,
  name: 'AICC shim before an LMS without [Student_Data]',
  refusesInitialize: true,
};

/** Content that produces an API error is blocked: tracking A7, from a report about Adapt. */
export const knowBe4: LmsProfile<'scorm12'> = {
  name: 'KnowBe4',
  standard: 'scorm12',
  longestSuspendData: 4096,
  isImplemented: () => true,
  keeps: 'everything',
  transport: { commit: 'xhr', finish: 'xhr' },
  failures: refusals,
  statusAtFinish: 'completed',
  toleratesErrors: ['401', '402', '403'],
};

/** Every SCORM 1.2 system that keeps what a page tells it. */
export const lmsProfiles12: readonly LmsProfile<'scorm12'>[] = [
  esr,
  learningHub,
  moodle12,
  moodle12Strict,
  forma,
  aiccShim,
  knowBe4,
];

/** The shim puts a value into a template with `replace`, and reads it back line by line, cut at `=`. */
function passThroughShim(value: string): string {
  const line = 'Suspend_Data={value}'.replace('{value}', value).slice('Suspend_Data='.length);
  return (line.split(/[\r\n]/)[0] ?? '').split('=')[0]?.trim() ?? '';
}
