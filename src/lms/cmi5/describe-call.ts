import type { ScormCall } from '../scorm-call.ts';
import type { Outcome } from './desk.ts';
import type { LrsRequest } from './lrs-message.ts';
import { isRecord, parseJson } from './same-json.ts';
import { nameVerb } from './vocabulary.ts';

/** One request and its answer, as the log shows them. */
export function describeCall(at: number, request: LrsRequest, outcome: Outcome): ScormCall {
  const { answer, refusal } = outcome;
  return {
    at,
    method: `${request.method} ${request.path.split('/').at(-1)}`,
    element: describeElement(request),
    value: shorten(request.body),
    result: sayStatus(answer.status),
    errorCode: refusal ? refusal.id || sayStatus(refusal.status) : '0',
    diagnostic: refusal?.sentence ?? outcome.note ?? '',
  };
}

function sayStatus(status: number): string {
  return status === 0 ? 'no answer' : String(status);
}

/** The verb of a statement, the id of a document. */
function describeElement({ path, query, body }: LrsRequest): string {
  if (path !== 'statements') return query['stateId'] ?? query['profileId'] ?? '';
  const found = parseJson(body);
  const verbs = (Array.isArray(found) ? found : [found]).map(sayVerb);
  return verbs.filter((verb) => verb !== '').join(', ');
}

function sayVerb(statement: unknown): string {
  const verb = isRecord(statement) && isRecord(statement['verb']) ? statement['verb']['id'] : '';
  if (typeof verb !== 'string') return '';
  return nameVerb(verb) ?? verb.split('/').at(-1) ?? '';
}

function shorten(body: string): string {
  return body.length > 2000 ? `${body.slice(0, 1999)}…` : body;
}
