import { checkAgent, checkParameters, type Desk, type Outcome, refused } from './desk.ts';
import { answerJson, quote, type Refusal, refuseXapi } from './lrs-message.ts';
import type { Statement } from './statement.ts';

/** GET of `statements`: one by its id, or a list, newest first. Source: xAPI 1.0.3, part three, 2.1.3. */
export function findStatements(desk: Desk): Outcome {
  const { request, registration } = desk;
  const refusal = refuseQuery(desk);
  if (refusal) return refused(refusal);
  const { statementId, ascending, limit = '0' } = request.query;
  if (statementId !== undefined) {
    const found = registration.statements.find(({ id }) => id === statementId);
    return found
      ? { answer: answerJson(found) }
      : refused(refuseXapi(404, `There is no statement with the id ${quote(statementId)}.`));
  }
  const found = registration.statements.filter((each) => matches(each, request.query));
  const sorted = ascending === 'true' ? found : found.toReversed();
  const statements = Number(limit) > 0 ? sorted.slice(0, Number(limit)) : sorted;
  return { answer: answerJson({ statements, more: '' }) };
}

function refuseQuery(desk: Desk): Refusal | null {
  const { request } = desk;
  const { query } = request;
  if (query['statementId'] !== undefined) return checkParameters(request, [], ['statementId']);
  const refusal =
    checkParameters(request, filters, []) ??
    (query['agent'] === undefined ? null : checkAgent(desk, '8.1.3.0-3'));
  if (refusal) return refusal;
  const wrong = Object.entries(query).find(([name, value]) => shapes[name]?.test(value) === false);
  return wrong ? refuseXapi(400, `Unexpected parameter ${wrong[0]} ${quote(wrong[1])}.`) : null;
}

function matches(statement: Statement, query: Readonly<Record<string, string>>): boolean {
  const { verb, activity, registration, since, until } = query;
  const stored = Date.parse(statement.stored ?? '');
  return (
    (verb === undefined || statement.verb.id === verb) &&
    (activity === undefined || statement.object.id === activity) &&
    (registration === undefined || statement.context?.registration === registration) &&
    (since === undefined || stored > Date.parse(since)) &&
    (until === undefined || stored <= Date.parse(until))
  );
}

const filters = [
  'agent',
  'verb',
  'activity',
  'registration',
  'since',
  'until',
  'limit',
  'ascending',
];
const shapes: Readonly<Record<string, RegExp>> = {
  limit: /^\d{1,6}$/,
  ascending: /^(true|false)$/,
  since: /^\d{4}-\d\d-\d\dT/,
  until: /^\d{4}-\d\d-\d\dT/,
};
