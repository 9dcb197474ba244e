import { describeActor } from './actor.ts';
import { makeLaunchDocument } from './launch-data.ts';
import { makeAbandoned, makeLaunched } from './lms-statements.ts';
import {
  findEnding,
  listSessionIds,
  type Registration,
  type Session,
  type StoredDocument,
} from './registration.ts';
import type { Statement } from './statement.ts';
import { noteSatisfied } from './statements-resource.ts';

/**
 * Opens a session of the registration: closes one that never said Terminated as abandoned, records
 * Launched, and makes the address for the AU. `notes` are sentences about what the LMS did beside it.
 */
export function launchSession(given: LaunchInput): Launched {
  const { session, now, newId } = given;
  const notes: string[] = [];
  let { registration } = given;
  const add = (statement: Statement) => {
    registration = { ...registration, statements: [...registration.statements, statement] };
  };
  for (const sessionId of listSessionIds(registration.statements)) {
    if (findEnding(registration.statements, sessionId) !== '') continue;
    add(makeAbandoned({ registration, sessionId, id: newId(), now }));
    notes.push('Abandoned: the session before never said Terminated, and its token is refused.');
  }
  const own = { registration, sessionId: session.id, id: newId(), now };
  add(makeLaunched({ ...own, session, launchUrl: given.auUrl }));
  notes.push(`Launched, in mode ${session.launchMode}.`);
  const { note, ...satisfied } = noteSatisfied({ ...given, registration });
  if (note !== undefined) notes.push(note);
  return {
    registration: satisfied.registration ?? registration,
    notes,
    launch: describeAddress(registration, given),
  };
}

/** Source: cmi5 8.1. Values are written with `%20`, because not every AU reads `+` as a space. */
function describeAddress(
  registration: Registration,
  { session, endpoint, auUrl }: LaunchInput,
): Cmi5Launch {
  const { id, activityId, learner } = registration;
  const parameters = {
    endpoint,
    fetch: `${endpoint.replace(/\/*$/, '/')}fetch?session=${session.id}`,
    actor: JSON.stringify(describeActor(learner)),
    registration: id,
    activityId,
  };
  const query = Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const [address = '', anchor] = auUrl.split('#');
  const launchUrl = `${address}${address.includes('?') ? '&' : '?'}${query}`;
  return {
    sessionId: session.id,
    launchMode: session.launchMode,
    launchData: makeLaunchDocument(registration, session),
    parameters,
    launchUrl: anchor === undefined ? launchUrl : `${launchUrl}#${anchor}`,
  };
}

export interface LaunchInput {
  registration: Registration;
  session: Session;
  endpoint: string;
  /** Without the parameters of the launch. */
  auUrl: string;
  /** Milliseconds since the epoch. */
  now: number;
  newId(): string;
}

interface Launched {
  registration: Registration;
  notes: string[];
  launch: Cmi5Launch;
}

export interface Cmi5Launch {
  sessionId: string;
  launchMode: Session['launchMode'];
  /** As they are before they are made part of an address; `actor` is JSON. */
  parameters: Record<'endpoint' | 'fetch' | 'actor' | 'registration' | 'activityId', string>;
  /** The document that the AU will read first. */
  launchData: StoredDocument;
  /** The AU's address with the parameters. */
  launchUrl: string;
}
