/** SCORM 2004 systems. Facts: tracking A1.4, A4, A7, C1, D2, D3, G, H. */
import type { LmsProfile, Refusal, ServerFault } from './lms-profile.ts';

const refusals: Record<ServerFault, Refusal> = {
  down: { error: '391', diagnostic: 'General commit failure' },
  refusing: { error: '391', diagnostic: 'General commit failure. HTTP 502' },
  expired: { error: '391', diagnostic: 'General commit failure. <!DOCTYPE html>' },
};
const refusals101: Record<ServerFault, Refusal> = {
  down: { error: '101', diagnostic: 'General exception' },
  refusing: { error: '101', diagnostic: 'General exception. HTTP 502' },
  expired: { error: '101', diagnostic: 'General exception. <!DOCTYPE html><title>Log in</title>' },
};

/**
 * The standard to the letter, 4th edition, with ADL's error codes: tracking D2, D3. An attempt that did
 * not end with exit `suspend` is over, and a passing score in the manifest decides about success.
 */
export const strict2004: LmsProfile<'scorm2004'> = {
  name: 'SCORM 2004 4th Edition to the letter',
  standard: 'scorm2004',
  longestSuspendData: 64_000,
  isImplemented: () => true,
  keeps: 'everything',
  transport: { commit: 'xhr', finish: 'xhr' },
  failures: refusals,
  finishError: '111',
  statusAtFinish: 'completed',
  needsSuspend: 'new-attempt',
  scoreDecides: true,
};

export const strict2004ThirdEdition: LmsProfile<'scorm2004'> = {
  ...strict2004,
  name: 'SCORM 2004 3rd Edition to the letter',
  longestSuspendData: 4000,
};

/**
 * Moodle 4.5.6 as installed: tracking G, and A4.6, A4.12 from its source. What it makes of a status never
 * set was measured for SCORM 1.2; the same is the worse case here.
 */
export const moodle2004: LmsProfile<'scorm2004'> = {
  name: 'Moodle 4.5, SCORM 2004',
  standard: 'scorm2004',
  longestSuspendData: 64_000,
  isImplemented: () => true,
  keeps: 'changes-since-launch',
  transport: { commit: 'xhr-then-beacon', finish: 'xhr-then-beacon' },
  failures: refusals101,
  statusAtFinish: 'completed',
  learnerName: 'Alice Adams',
  needsSuspend: 'blank',
  blankStatus: '',
  reviewsAfterResult: true,
};

/** With a manifest that names its primary objective. */
export const moodle2004PrimaryObjective: LmsProfile<'scorm2004'> = {
  ...moodle2004,
  name: 'Moodle 4.5, SCORM 2004 with an objective in the manifest',
  primaryObjective: 'PRIMARYOBJ',
};

/** Cornerstone refuses a commit while the page is being left: tracking A7. The rest is the standard's. */
export const cornerstone: LmsProfile<'scorm2004'> = {
  ...strict2004,
  name: 'Cornerstone',
  transport: { commit: 'xhr', finish: 'xhr-or-beacon' },
  refusesCommitOnLeave: true,
};

/** SuccessFactors guards `window.top`: tracking A1.4, A7. The rest is the standard's. */
export const successFactors: LmsProfile<'scorm2004'> = {
  ...strict2004,
  name: 'SuccessFactors',
  blocksTop: true,
};

/** Content that produces an API error is blocked: tracking A7. The rest is the standard's. */
export const knowBe42004: LmsProfile<'scorm2004'> = {
  ...strict2004,
  name: 'KnowBe4, SCORM 2004',
  toleratesErrors: ['401', '402', '403'],
};

/** Forma LMS 4.0.19, measured: tracking H. */
export const forma2004: LmsProfile<'scorm2004'> = {
  name: 'Forma LMS 4.0, SCORM 2004',
  standard: 'scorm2004',
  longestSuspendData: 64_000,
  isImplemented: () => true,
  keeps: 'everything',
  transport: { commit: 'xhr', finish: 'xhr-or-beacon' },
  failures: refusals101,
  statusAtFinish: 'completed',
  learnerName: 'Adams,Alice',
  finishesOnLeave: true,
};

/** Every SCORM 2004 system that keeps what a page tells it. */
export const lmsProfiles2004: readonly LmsProfile<'scorm2004'>[] = [
  strict2004,
  strict2004ThirdEdition,
  moodle2004,
  moodle2004PrimaryObjective,
  cornerstone,
  successFactors,
  knowBe42004,
  forma2004,
];
