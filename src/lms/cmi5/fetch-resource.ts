import { type Outcome, refused, refuseMethod } from './desk.ts';
import { answerJson, type LrsRequest, type Refusal } from './lrs-message.ts';
import { findEnding, type Registration, type Session } from './registration.ts';

/**
 * The address that gives the token, once. Errors are answered with status 200, as cmi5 8.2.2.0-3 has it;
 * CATAPULT was seen to answer 401 with the same text, so an AU should read both.
 */
export function answerFetch(
  request: LrsRequest,
  registration: Registration,
  sessions: readonly Session[],
): Outcome {
  if (request.method !== 'POST') return refused(refuseMethod(request, ['POST']));
  const session = sessions.find(({ id }) => id === request.query['session']);
  if (!session) return tellError('2', 'Unknown session', noSuchSession);
  if (session.isTokenFetched) return tellError('1', 'Already in Use', secondFetch);
  if (findEnding(registration.statements, session.id) !== '') {
    return tellError('2', 'The session has ended', endedSession);
  }
  return {
    answer: answerJson({ 'auth-token': session.token }),
    session: { ...session, isTokenFetched: true },
  };
}

function tellError(code: string, text: string, refusal: Refusal): Outcome {
  return { answer: answerJson({ 'error-code': code, 'error-text': text }), refusal };
}

const secondFetch: Refusal = {
  status: 200,
  id: '8.2.3.0-1',
  sentence: 'The token of this session has been fetched before, and is given once.',
};
const endedSession: Refusal = {
  status: 200,
  id: '8.1.2.0-2',
  sentence: 'The session has ended before its token was fetched.',
};
const noSuchSession: Refusal = {
  status: 200,
  id: '8.1.2.0-4',
  sentence: 'The fetch address is not one that this LMS has given out.',
};
