import type { LmsApis, Standard } from './lms-apis.ts';
import { readHandlers } from './lms-apis.ts';
import type { LmsProfile } from './lms-profile.ts';
import type { LmsSession } from './lms-session.ts';
import { type LaunchOptions, SimulatedLms } from './simulated-lms.ts';

/** An LMS with a session that is open. */
export function opened<S extends Standard>(
  profile: LmsProfile<S>,
  options: LaunchOptions = {},
  record: Record<string, string> = {},
): Opened<S> {
  const lms = new SimulatedLms(profile, record);
  const session = lms.open(options);
  readHandlers(profile.standard, session.api).initialize('');
  return { lms, session, api: session.api };
}

interface Opened<S extends Standard> {
  lms: SimulatedLms<S>;
  session: LmsSession<S>;
  api: LmsApis[S];
}
