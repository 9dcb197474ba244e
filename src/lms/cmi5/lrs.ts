import {
  checkParameters,
  type Desk,
  type Outcome,
  type Resource,
  refused,
  refuseMethod,
} from './desk.ts';
import { answerFetch } from './fetch-resource.ts';
import { findStatements } from './find-statements.ts';
import {
  answerJson,
  isRefusal,
  type LrsRequest,
  quote,
  type Refusal,
  refuseXapi,
} from './lrs-message.ts';
import { answerProfile } from './profile-resource.ts';
import { findEnding, type Registration, type Session } from './registration.ts';
import { answerState } from './state-resource.ts';
import { takeStatements } from './statements-resource.ts';

/** Answers one request of an AU, with the registration as it is afterwards where it has changed. */
export async function answerRequest({
  sessions,
  ...given
}: Omit<Desk, 'session'> & { sessions: readonly Session[] }): Promise<Outcome> {
  const { request, registration } = given;
  if (request.body.length > longestBody) {
    return refused(
      refuseXapi(
        413,
        `Unexpected body of ${request.body.length} characters, expected at most ${longestBody}.`,
      ),
    );
  }
  if (request.path === 'fetch') return answerFetch(request, registration, sessions);
  if (request.path === 'about') return answerAbout(request);
  const resource = resources.get(request.path);
  if (!resource) {
    return refused(
      refuseXapi(
        404,
        `Unexpected ${quote(request.path)}, expected one of ${[...resources.keys()].join(', ')}.`,
      ),
    );
  }
  const session = admit(request, registration, sessions);
  return isRefusal(session) ? refused(session) : resource({ ...given, session });
}

/** The session whose token the request shows. */
function admit(
  { headers, query }: LrsRequest,
  { statements }: Registration,
  sessions: readonly Session[],
): Session | Refusal {
  const shown = headers['authorization'];
  const session = sessions.find(({ token }) => shown === `Basic ${token}`);
  if (!session) {
    return {
      status: 401,
      id: '8.1.2.0-5',
      sentence: `Unexpected Authorization ${shown === undefined ? '(none)' : quote(shown)}, expected "Basic " and the token from the fetch address.`,
    };
  }
  const ending = findEnding(statements, session.id);
  if (ending !== '' || !session.isTokenFetched) {
    const reason =
      ending === '' ? 'has not been fetched' : `belongs to a session that is ${ending}`;
    return { status: 403, id: '8.1.2.0-2', sentence: `The token ${reason}, and is not valid.` };
  }
  const version = headers['x-experience-api-version'];
  if (!/^1\.0(\.\d+)?$/.test(version ?? '')) {
    return refuseXapi(
      400,
      `Unexpected X-Experience-API-Version ${quote(version)}, expected "1.0.3".`,
    );
  }
  return 'method' in query
    ? refuseXapi(
        400,
        'Unexpected parameter method: this LMS does not take the alternate request syntax.',
      )
    : session;
}

function answerAbout(request: LrsRequest): Outcome {
  return request.method === 'GET'
    ? { answer: answerJson({ version: ['1.0.3'] }) }
    : refused(refuseMethod(request, ['GET']));
}

function answerActivity({ request }: Desk): Outcome {
  if (request.method !== 'GET') return refused(refuseMethod(request, ['GET']));
  const refusal = checkParameters(request, [], ['activityId']);
  if (refusal) return refused(refusal);
  return { answer: answerJson({ objectType: 'Activity', id: request.query['activityId'] }) };
}

const resources: ReadonlyMap<string, Resource> = new Map<string, Resource>([
  [
    'statements',
    (desk) => (desk.request.method === 'GET' ? findStatements(desk) : takeStatements(desk)),
  ],
  ['activities/state', answerState],
  ['agents/profile', answerProfile],
  ['activities', answerActivity],
]);

const longestBody = 500_000;
