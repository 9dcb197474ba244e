import type { Server } from './cmi5-lms.ts';
import type { Outcome } from './desk.ts';
import {
  answerJson,
  answerRefusal,
  type LrsRequest,
  noContent,
  type Refusal,
} from './lrs-message.ts';
import { parseJson } from './same-json.ts';

/**
 * What a server in trouble answers, without looking at the request or keeping anything of it; null where
 * it answers as it should.
 */
export function pretend(server: Server, request: LrsRequest): Outcome | null {
  switch (server) {
    case 'down':
      return fail({ status: 0, id: '', sentence: 'The LMS cannot be reached.' });
    case 'unavailable':
      return fail({ status: 503, id: '', sentence: 'The LMS is not available.' });
    case 'expired':
      return fail({ status: 401, id: '', sentence: 'The learner has been signed out of the LMS.' });
    case 'lies':
      return lie(request);
    default:
      return null;
  }
}

function fail(refusal: Refusal): Outcome {
  return { answer: answerRefusal(refusal), refusal };
}

/** Reading and signing in work as ever; what is written is lost. */
function lie({ method, path, body }: LrsRequest): Outcome | null {
  if (method === 'GET' || path === 'fetch') return null;
  const note = 'The LMS says that it has kept this, and has not.';
  if (method !== 'POST' || path !== 'statements') return { answer: noContent, note };
  const found = parseJson(body);
  const ids = (Array.isArray(found) ? found : [found]).map((each) => String(each?.id));
  return { answer: answerJson(ids), note };
}
