import type { Cmi5Attempt } from '../stored-attempt.ts';
import { readStatements } from './attempt-from-statements.ts';
import type { Registration, StoredDocument } from './registration.ts';
import { launchDataStateId } from './vocabulary.ts';
import { xapiSchema } from './xapi-schema.ts';

/** The registration inside a stored attempt, hostile until validated; null when it is not one. */
export function readRegistration(attempt: Cmi5Attempt, publisherId: string): Registration | null {
  const parsed = xapiSchema.safeParse(attempt.xapi);
  if (!parsed.success) return null;
  const { registration, statements, documents, profiles } = parsed.data;
  const date = (each: KeptDocument) => ({
    ...each,
    updatedAt: each.updatedAt ?? attempt.startedAt,
  });
  return {
    id: registration,
    activityId: `https://beyond-the-canteen.example/xapi/activities/${encodeURIComponent(attempt.packageId)}`,
    publisherId,
    learner: { id: attempt.learnerId, name: attempt.learnerName },
    statements: readStatements(statements),
    states: documents.filter(({ id }) => id !== launchDataStateId).map(date),
    profiles: profiles.map(date),
  };
}

/** The attempt with the registration as it is now. */
export function writeRegistration(
  attempt: Cmi5Attempt,
  { id, statements, states, profiles }: Registration,
): Cmi5Attempt {
  const launchData = attempt.xapi.documents.filter((each) => each.id === launchDataStateId);
  const xapi = { registration: id, statements, documents: [...launchData, ...states], profiles };
  return { ...attempt, xapi };
}

/** The attempt with the launch data of its last session, for people who look at what is stored. */
export function showLaunchData(attempt: Cmi5Attempt, launchData: StoredDocument): Cmi5Attempt {
  const others = attempt.xapi.documents.filter((each) => each.id !== launchDataStateId);
  return { ...attempt, xapi: { ...attempt.xapi, documents: [launchData, ...others] } };
}

type KeptDocument = Omit<StoredDocument, 'updatedAt'> & { updatedAt?: string | undefined };
