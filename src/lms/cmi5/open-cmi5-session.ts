import type { Fault } from '../faults.ts';
import { sayName } from '../learners.ts';
import type {
  LaunchProblem,
  LmsSettings,
  OpenSession,
  OpenSessionOptions,
  SessionLaunch,
} from '../open-session.ts';
import { type Cmi5Attempt, toAttemptRecord } from '../stored-attempt.ts';
import { readRegistration, showLaunchData, writeRegistration } from './cmi5-attempt.ts';
import { Cmi5Lms, type RegistrationKeeper, type Server } from './cmi5-lms.ts';
import type { LrsPage } from './lrs-page.ts';
import { type CourseStructure, readCourseStructure } from './read-course-structure.ts';
import type { StoredDocument } from './registration.ts';
import { launchDataStateId, preferencesProfileId } from './vocabulary.ts';

/**
 * Does an LMS's part at a cmi5 launch: reads the course structure beside the AU, finds or begins the
 * registration, and answers at an address of its own what the AU asks. It goes on answering after the
 * frame is gone, for `Terminated` may arrive later than that.
 */
export async function openCmi5Session(
  options: OpenSessionOptions,
  host: Cmi5Host,
): Promise<OpenSession | LaunchProblem> {
  const { pkg, settings, now } = options;
  const page = await host.installWorker();
  if ('problem' in page) return page;
  const structure = await fetchStructure(options, host.fetch);
  if ('problem' in structure) return structure;
  const begun = beginSession(options, host.newId);
  const launch = decideLaunch(begun, settings);
  options.store.save(begun);
  const id = host.newId();
  let hasLaunched = false;
  const lms = new Cmi5Lms({
    endpoint: page.endpointOf(id),
    auUrl: pkg.launchUrl,
    keeper: keepInStore(options, begun, structure, () => hasLaunched),
    launchMode: launchModes[launch.mode],
    moveOn: structure.moveOn,
    masteryScore: settings.passingScore ?? structure.masteryScore,
    returnUrl: host.returnUrl,
    launchParameters: settings.launchData || structure.launchParameters,
    entitlementKey: structure.entitlementKey,
    now,
    newId: host.newId,
    onCall: options.onCall,
  });
  page.serve(id, (request) => {
    lms.server = servers[options.fault()];
    return lms.handle(request);
  });
  const { launchUrl, launchData } = await lms.launch();
  hasLaunched = true;
  const attempt = showLaunchData(findSame(options, begun) ?? begun, launchData);
  options.store.save(attempt);
  const close = () => void host.wait(lingerMs).then(() => page.stop(id));
  return { launchUrl, launch, attempt, close };
}

async function fetchStructure(
  { pkg }: OpenSessionOptions,
  fetchFile: typeof fetch,
): Promise<CourseStructure | LaunchProblem> {
  const url = new URL('cmi5.xml', pkg.launchUrl).href;
  const fail = (reason: string) => ({
    problem: `${pkg.title} could not be opened: its course structure was expected at ${url}, and ${reason}. Make the packages again with npm start.`,
  });
  try {
    const response = await fetchFile(url);
    if (!response.ok) return fail(`the server answered ${response.status}`);
    const structure = readCourseStructure(await response.text());
    return 'problem' in structure ? fail(structure.problem) : structure;
  } catch {
    return fail('the server did not answer');
  }
}

function beginSession(
  { store, learner, pkg, startAgain, now }: OpenSessionOptions,
  newId: () => string,
): Cmi5Attempt {
  const latest = store.findLatest(learner.id, pkg.id, 'cmi5');
  const startedAt = new Date(now()).toISOString();
  if (latest?.standard === 'cmi5' && !startAgain) {
    const sessions = latest.sessions + 1;
    return { ...latest, packageTitle: pkg.title, sessions, lastAccessedAt: startedAt };
  }
  const others = store.list().filter((each) => each.standard === 'cmi5');
  const ofLearner = others.find((each) => each.learnerId === learner.id);
  return {
    standard: 'cmi5',
    learnerId: learner.id,
    learnerName: sayName(learner),
    packageId: pkg.id,
    packageTitle: pkg.title,
    attempt: (latest?.attempt ?? 0) + 1,
    sessions: 1,
    startedAt,
    lastAccessedAt: startedAt,
    earlierMs: 0,
    xapi: {
      registration: newId(),
      statements: [],
      documents: [],
      // A learner's preferences belong to the learner, not to one attempt.
      profiles: ofLearner?.xapi.profiles ?? [describePreferences(startedAt)],
    },
  };
}

/** What a learner prefers who has never been asked. Source: cmi5 11. */
function describePreferences(updatedAt: string): StoredDocument {
  return {
    id: preferencesProfileId,
    contentType: 'application/json',
    content: '{"languagePreference":"en-GB","audioPreference":"on"}',
    updatedAt,
  };
}

function decideLaunch(attempt: Cmi5Attempt, settings: LmsSettings): SessionLaunch {
  const { completion, totalMs } = toAttemptRecord(attempt);
  const hasPlace = attempt.xapi.documents.some(({ id }) => id !== launchDataStateId);
  const isReview = completion === 'completed' && settings.reviewWhenCompleted;
  return {
    entry: attempt.sessions === 1 ? 'ab-initio' : hasPlace ? 'resume' : '',
    mode: isReview ? 'review' : settings.mode,
    totalMs,
  };
}

/** The registration as the store has it at this moment: another tab may have opened it since. */
function keepInStore(
  options: OpenSessionOptions,
  begun: Cmi5Attempt,
  { publisherId }: CourseStructure,
  hasLaunched: () => boolean,
): RegistrationKeeper {
  return {
    read() {
      const attempt = findSame(options, begun);
      return attempt ? readRegistration(attempt, publisherId) : null;
    },
    write(registration) {
      const attempt = findSame(options, begun);
      if (!attempt) return;
      const lastAccessedAt = new Date(options.now()).toISOString();
      const written = { ...writeRegistration(attempt, registration), lastAccessedAt };
      options.store.save(written);
      if (hasLaunched()) options.onStored(written);
    },
  };
}

function findSame({ store }: OpenSessionOptions, begun: Cmi5Attempt): Cmi5Attempt | undefined {
  const { registration } = begun.xapi;
  return store
    .list()
    .filter((each) => each.standard === 'cmi5')
    .find((each) => each.xapi.registration === registration);
}

const launchModes = { normal: 'Normal', browse: 'Browse', review: 'Review' } as const;

/** A blocked storage is the package's own trouble. */
const servers: Readonly<Record<Fault, Server>> = {
  none: 'up',
  down: 'down',
  expired: 'expired',
  lies: 'lies',
  slow: 'slow',
  'storage-blocked': 'up',
};

/** How long late requests of a closed package are still answered. */
const lingerMs = 15_000;

/** What is needed of the browser. */
export interface Cmi5Host {
  installWorker(): Promise<Pick<LrsPage, keyof LrsPage> | LaunchProblem>;
  fetch: typeof fetch;
  /** Where the AU goes when it has ended. */
  returnUrl: string;
  /** A UUID. */
  newId(): string;
  /** Resolves after this many milliseconds. */
  wait(durationMs: number): Promise<void>;
}
