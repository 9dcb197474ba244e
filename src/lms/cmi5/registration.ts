import type { Statement } from './statement.ts';
import { extensionIds, type LaunchMode, type MoveOn, verbIds } from './vocabulary.ts';

/**
 * One learner's attempt at one AU, as the LRS has it. Whether a session has begun or ended, and every
 * result, is read from the statements each time, so the two can never disagree.
 */
export interface Registration {
  /** A UUID. */
  id: string;
  /** Of the AU, made by the LMS. */
  activityId: string;
  /** The AU's id in the course structure. */
  publisherId: string;
  learner: { id: string; name: string };
  /** The AU's and the LMS's own, in the order in which they were stored. */
  statements: Statement[];
  /** Documents of the State API, without `LMS.LaunchData`, which is made for each session. */
  states: StoredDocument[];
  /** The learner's own documents, which outlive the registration. */
  profiles: StoredDocument[];
}

/** What was decided at one launch, and how far the AU has come. It lives as long as the LMS's page. */
export interface Session {
  id: string;
  /** ISO 8601, UTC. */
  launchedAt: string;
  /** What the AU shows with every request, once it has fetched it. */
  token: string;
  isTokenFetched: boolean;
  hasReadLaunchData: boolean;
  hasReadPreferences: boolean;
  launchMode: LaunchMode;
  moveOn: MoveOn;
  /** Scaled 0 to 1, or null where there is none. */
  masteryScore: number | null;
  returnUrl?: string | undefined;
  launchParameters?: string | undefined;
  entitlementKey?: string | undefined;
}

export interface StoredDocument {
  id: string;
  contentType: string;
  content: string;
  /** ISO 8601, UTC. */
  updatedAt: string;
}

/** The statements of one session. */
export function listSessionStatements(
  statements: readonly Statement[],
  sessionId: string,
): Statement[] {
  return statements.filter((each) => readSessionId(each) === sessionId);
}

/** How a session ended, or empty while it has not. */
export function findEnding(
  statements: readonly Statement[],
  sessionId: string,
): '' | 'terminated' | 'abandoned' {
  const verbs = listSessionStatements(statements, sessionId).map(({ verb }) => verb.id);
  if (verbs.includes(verbIds.abandoned)) return 'abandoned';
  return verbs.includes(verbIds.terminated) ? 'terminated' : '';
}

/** Ids of the sessions that were launched. */
export function listSessionIds(statements: readonly Statement[]): string[] {
  const launched = statements.filter(({ verb }) => verb.id === verbIds.launched);
  return [...new Set(launched.map(readSessionId))];
}

function readSessionId({ context }: Statement): string {
  return String(context?.extensions?.[extensionIds.sessionId] ?? '');
}
