import type { LaunchProblem, OpenSession, OpenSessionOptions } from '../open-session.ts';
import { findCmi5Host } from './browser-host.ts';
import { openCmi5Session as openWithHost } from './open-cmi5-session.ts';

export { attemptFromStatements } from './attempt-from-statements.ts';
export {
  Cmi5Lms,
  type Cmi5LmsOptions,
  type LaunchChoices,
  type RegistrationKeeper,
  type Server,
} from './cmi5-lms.ts';
export type { Cmi5Launch } from './launch-session.ts';
export type { LrsAnswer, LrsRequest } from './lrs-message.ts';
export type { Registration } from './registration.ts';
export { xapiSchema } from './xapi-schema.ts';

/** Does an LMS's part at a cmi5 launch, in this browser. Never rejects. */
export function openCmi5Session(options: OpenSessionOptions): Promise<OpenSession | LaunchProblem> {
  return openWithHost(options, findCmi5Host());
}
