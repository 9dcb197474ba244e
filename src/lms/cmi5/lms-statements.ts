import { formatIsoDuration } from '../durations.ts';
import { describeActor } from './actor.ts';
import { measureStored } from './attempt-from-statements.ts';
import { describeContext } from './launch-data.ts';
import { listSessionStatements, type Registration, type Session } from './registration.ts';
import type { Statement } from './statement.ts';
import { categoryIds, courseActivityType, extensionIds, verbIds } from './vocabulary.ts';

/** The LMS's own statement before an AU is opened. Source: cmi5 9.3.1 and 9.6.3. */
export function makeLaunched(
  given: OwnStatement & { session: Session; launchUrl: string },
): Statement {
  const { moveOn, masteryScore, launchMode, launchParameters } = given.session;
  return makeOwn('launched', given, {
    [extensionIds.launchMode]: launchMode,
    [extensionIds.launchUrl]: given.launchUrl,
    [extensionIds.moveOn]: moveOn,
    ...(masteryScore === null ? {} : { [extensionIds.masteryScore]: masteryScore }),
    ...(launchParameters === undefined
      ? {}
      : { [extensionIds.launchParameters]: launchParameters }),
  });
}

/**
 * The LMS's own statement for a session that never said Terminated. Its duration is the time from Launched
 * to the session's last statement. Source: cmi5 9.3.6 and 9.5.4.2-2.
 */
export function makeAbandoned(given: OwnStatement): Statement {
  const spentMs = measureStored(
    listSessionStatements(given.registration.statements, given.sessionId),
  );
  return { ...makeOwn('abandoned', given), result: { duration: formatIsoDuration(spentMs) } };
}

/** The LMS's own statement once the course's only AU lets the learner move on. Source: cmi5 9.3.9. */
export function makeSatisfied(given: OwnStatement): Statement {
  return {
    ...makeOwn('satisfied', given),
    object: {
      objectType: 'Activity',
      id: `${given.registration.activityId}/course`,
      definition: { type: courseActivityType },
    },
  };
}

function makeOwn(
  verb: keyof typeof verbIds,
  { registration, sessionId, id, now }: OwnStatement,
  extensions: Record<string, unknown> = {},
): Statement {
  const template = describeContext(registration, sessionId);
  const timestamp = new Date(now).toISOString();
  return {
    id,
    actor: describeActor(registration.learner),
    verb: { id: verbIds[verb], display: { en: verb } },
    object: { objectType: 'Activity', id: registration.activityId },
    context: {
      registration: registration.id,
      contextActivities: {
        ...template.contextActivities,
        category: [{ objectType: 'Activity', id: categoryIds.cmi5 }],
      },
      extensions: { ...template.extensions, ...extensions },
    },
    timestamp,
    stored: timestamp,
    version: '1.0.0',
  };
}

export interface OwnStatement {
  registration: Registration;
  sessionId: string;
  id: string;
  /** Milliseconds since the epoch. */
  now: number;
}
