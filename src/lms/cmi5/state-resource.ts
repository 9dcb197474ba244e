import {
  checkAgent,
  checkParameters,
  type Desk,
  type Outcome,
  refused,
  refuseMethod,
} from './desk.ts';
import { handleDocument, listDocumentIds } from './documents.ts';
import { makeLaunchDocument } from './launch-data.ts';
import { noContent, quote, type Refusal, refuse } from './lrs-message.ts';
import { launchDataStateId } from './vocabulary.ts';

/**
 * `activities/state`: where an AU keeps its place, and where it finds the launch data. Stricter than xAPI
 * in one thing: the registration is asked for, because without it two attempts would share a place.
 */
export async function answerState(desk: Desk): Promise<Outcome> {
  const { request, registration, session, now } = desk;
  const refusal = refuseState(desk);
  if (refusal) return refused(refusal);
  const { stateId, since } = request.query;
  if (stateId === undefined) {
    return request.method === 'GET'
      ? {
          answer: listDocumentIds(
            [makeLaunchDocument(registration, session), ...registration.states],
            since,
          ),
        }
      : { answer: noContent, registration: { ...registration, states: [] } };
  }
  const { documents, ...outcome } = await handleDocument({
    documents:
      stateId === launchDataStateId
        ? [makeLaunchDocument(registration, session)]
        : registration.states,
    id: stateId,
    request,
    needsPrecondition: false,
    now: new Date(now).toISOString(),
  });
  if (stateId === launchDataStateId) {
    return { ...outcome, session: { ...desk.session, hasReadLaunchData: true } };
  }
  return documents ? { ...outcome, registration: { ...registration, states: documents } } : outcome;
}

function refuseState(desk: Desk): Refusal | null {
  const { request, registration } = desk;
  const { method, query } = request;
  if (!methods.includes(method)) return refuseMethod(request, methods);
  const isList = method === 'GET' || method === 'DELETE';
  const refusal = checkParameters(
    request,
    ['registration', ...(method === 'GET' ? ['since'] : []), ...(isList ? ['stateId'] : [])],
    ['activityId', 'agent', ...(isList ? [] : ['stateId'])],
  );
  if (refusal) return refusal;
  if (query['activityId'] !== registration.activityId) {
    return refuse(
      '10.1.0.0-3',
      `Unexpected activityId ${quote(query['activityId'])}, expected that of the launch.`,
    );
  }
  if (query['registration'] !== registration.id) {
    return refuse(
      '8.1.4.0-3',
      `Unexpected registration ${quote(query['registration'])}, expected that of the launch.`,
    );
  }
  if (query['stateId'] === launchDataStateId && method !== 'GET') {
    return refuse('10.2.1.0-5', 'LMS.LaunchData belongs to the LMS; an AU may only read it.');
  }
  return checkAgent(desk, '8.1.3.0-3');
}

const methods = ['GET', 'PUT', 'POST', 'DELETE'];
