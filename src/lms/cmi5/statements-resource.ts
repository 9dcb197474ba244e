import { checkParameters, type Desk, type Outcome, refused, refuseMethod } from './desk.ts';
import { isJson } from './documents.ts';
import { makeSatisfied } from './lms-statements.ts';
import { answerJson, noContent, quote, type Refusal, refuseXapi } from './lrs-message.ts';
import { isRecord, isSameJson, parseJson } from './same-json.ts';
import { isSatisfied, readStanding } from './standing.ts';
import { readStatement, type Statement } from './statement.ts';
import { refuseStatement } from './statement-rules.ts';
import { verbIds } from './vocabulary.ts';

/** PUT and POST of `statements`. A list is stored whole or not at all. Source: xAPI 1.0.3, part three, 2.1. */
export function takeStatements(desk: Desk): Outcome {
  const { request } = desk;
  const { method } = request;
  const isPut = method === 'PUT';
  if (!isPut && method !== 'POST') return refused(refuseMethod(request, ['GET', 'PUT', 'POST']));
  const found = readBody(desk);
  if ('sentence' in found) return refused(found);
  const taken = storeAll(desk, found.list);
  if ('sentence' in taken) return refused(taken);
  const { statements, ids } = taken;
  const registration = { ...desk.registration, statements };
  const answer = isPut ? noContent : answerJson(ids);
  return { answer, ...noteSatisfied({ ...desk, registration }) };
}

function readBody({ request }: Desk): { list: unknown[] } | Refusal {
  const { method, query, headers, body } = request;
  const refusal = checkParameters(request, [], method === 'PUT' ? ['statementId'] : []);
  if (refusal) return refusal;
  if (!isJson(headers['content-type'])) {
    return refuseXapi(
      400,
      `Unexpected Content-Type ${quote(headers['content-type'])}, expected "application/json".`,
    );
  }
  const found = parseJson(body);
  if (method === 'POST' && Array.isArray(found)) return { list: found };
  if (!isRecord(found)) {
    return refuseXapi(400, `Unexpected body ${quote(body)}, expected a statement in JSON.`);
  }
  const { statementId } = query;
  if (method === 'PUT' && found['id'] !== undefined && found['id'] !== statementId) {
    return refuseXapi(
      400,
      `Unexpected id ${quote(found['id'])}, expected that of the parameter statementId.`,
    );
  }
  return { list: [found] };
}

function storeAll(
  { registration, session, now }: Desk,
  list: readonly unknown[],
): { statements: Statement[]; ids: string[] } | Refusal {
  let earlier = registration.statements;
  const ids: string[] = [];
  for (const found of list) {
    const read = readStatement(found);
    if ('problem' in read) return refuseXapi(400, read.problem);
    const { statement } = read;
    const { id = '' } = statement;
    if (ids.includes(id)) return refuseXapi(400, `Unexpected second statement with the id ${id}.`);
    ids.push(id);
    const stored = id === '' ? undefined : earlier.find((each) => each.id === id);
    if (stored && isSameStatement(stored, statement)) continue;
    if (stored) {
      return refuseXapi(409, `Another statement with the id ${id} is stored already.`);
    }
    const refusal = refuseStatement(statement, { registration, session, earlier });
    if (refusal) return refusal;
    earlier = [...earlier, { ...statement, stored: new Date(now).toISOString(), version: '1.0.0' }];
  }
  return { statements: earlier, ids };
}

/** What the LRS itself adds does not count. Source: xAPI 1.0.3, part two, 2.4.1. */
function isSameStatement(a: Statement, b: Statement): boolean {
  const [first, second] = [a, b].map(({ stored: _, authority: __, version: ___, ...rest }) => rest);
  return isSameJson(first, second);
}

/** Adds the LMS's Satisfied, once, when the AU's moveOn is met. Source: cmi5 9.3.9. */
export function noteSatisfied(desk: Omit<Desk, 'request'>): Pick<Outcome, 'registration' | 'note'> {
  const { registration, session, newId, now } = desk;
  const { statements } = registration;
  const isNoted = statements.some(({ verb }) => verb.id === verbIds.satisfied);
  if (isNoted || !isSatisfied(session.moveOn, readStanding(statements))) return { registration };
  const satisfied = makeSatisfied({ registration, sessionId: session.id, id: newId(), now });
  return {
    registration: { ...registration, statements: [...statements, satisfied] },
    note: `Satisfied: the rule ${session.moveOn} is met, and the learner may move on.`,
  };
}
