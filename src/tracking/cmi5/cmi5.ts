/**
 * The cmi5 driver: an assignable unit that says what happened in xAPI statements and keeps the learner's
 * place in a state document of its own. Source: cmi5, Quartz 1st edition. Requirement ids such as
 * 9.3.0.0-6 are those of ADL's CATAPULT.
 */
import { notConnected } from '../not-connected.ts';
import type { SaveResult, Tracker, TrackingFailure } from '../tracker.ts';
import { type Cmi5Session, openSession, sessionIsOver } from './open-session.ts';
import type { Cmi5Options } from './options.ts';
import { terminated } from './statements.ts';
import { tellFailure } from './tell-failure.ts';

export type { Cmi5Options };

/**
 * `end` has its requests on their way before it returns, so a page that is being dismissed may call it
 * and leave. Going to `returnUrl` afterwards is for the page to do (10.2.6.0-1).
 */
export function createCmi5Tracker(options: Cmi5Options): Tracker {
  let session: Cmi5Session | null = null;
  let isOver = false;

  /** Browse and Review: Initialized, Terminated and nothing between (10.2.2.0-9, 10.2.2.0-11). */
  async function leave({ delivery }: Cmi5Session, sessionMs: number): Promise<SaveResult> {
    const given = { id: options.newId(), at: options.now() };
    const failure = await delivery.end(terminated(given, sessionMs));
    return refuse(failure ?? lookOnly);
  }

  return {
    standard: 'cmi5',
    get revision() {
      return session?.recording?.revision ?? 0;
    },
    async start() {
      const opened = await openSession(options);
      if ('diagnostic' in opened) return { ...notConnected, failure: opened };
      session = opened;
      const failure = await opened.delivery.begin();
      return failure ? { ...opened.launch, failure } : opened.launch;
    },
    async save(progress) {
      if (!session || isOver) return refuse(sessionIsOver);
      return session.recording?.save(progress) ?? refuse(lookOnly);
    },
    async end(progress) {
      if (!session || isOver) return refuse(sessionIsOver);
      isOver = true;
      return session.recording?.end(progress) ?? leave(session, progress.sessionMs);
    },
  };
}

function refuse(failure: TrackingFailure): SaveResult {
  return { saved: false, failure };
}

/** Satisfaction is not to be recorded in Browse and Review (10.2.2.0-2, 10.2.2.0-3). */
const lookOnly = tellFailure(
  'save',
  '',
  'The LMS opened this to look at only: nothing is recorded.',
);
