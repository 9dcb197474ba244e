import { readIsoDuration } from '../../events/index.ts';
import type { KnownOfAttempt, LmsDecision, LmsRecord } from '../lms-record.ts';
import { listSessionIds, listSessionStatements } from './registration.ts';
import { isRecord } from './same-json.ts';
import { isCmi5Defined, readStanding } from './standing.ts';
import { readStatement, type Statement } from './statement.ts';
import { verbIds } from './vocabulary.ts';

/**
 * Reads a gradebook record out of the statements of a registration, hostile until validated; what is no
 * statement is left out. Completed, passed and failed count where cmi5 defines them, and passed stays.
 * The score is that of the judgement that counts; a registration's best is not looked for, because cmi5
 * allows one passed and none after it. Source: cmi5 9.3 and 9.5.
 */
export function attemptFromStatements(
  found: readonly unknown[],
  { earlierMs, ...known }: KnownOfAttempt,
): LmsRecord {
  const statements = readStatements(found);
  const { isCompleted, isPassed } = readStanding(statements);
  const judgement = statements.findLast(
    (each) => isCmi5Defined(each) && each.verb.id === (isPassed ? verbIds.passed : verbIds.failed),
  );
  const hasBegun = statements.some(({ verb }) => verb.id === verbIds.initialized);
  return {
    ...known,
    completion: isCompleted ? 'completed' : hasBegun ? 'incomplete' : 'not attempted',
    success: isPassed ? 'passed' : judgement ? 'failed' : 'unknown',
    scoreScaled: readScore(judgement),
    totalMs: listSessionIds(statements).reduce(
      (sum, id) => sum + measureSession(listSessionStatements(statements, id)),
      earlierMs,
    ),
    decisions: statements.flatMap(readDecision),
    passedObjectives: statements.flatMap(readPassedObjective),
  };
}

/** What is a statement among what was found, in the same order. */
export function readStatements(found: readonly unknown[]): Statement[] {
  return found.flatMap((each) => readOnce(each) ?? []);
}

/** A gradebook reads every record after every save, so each statement is validated once. */
function readOnce(found: unknown): Statement | null {
  if (!isRecord(found)) return null;
  let statement = validated.get(found);
  if (statement === undefined) {
    const read = readStatement(found);
    statement = 'statement' in read ? read.statement : null;
    validated.set(found, statement);
    if (statement) validated.set(statement, statement);
  }
  return statement;
}

const validated = new WeakMap<object, Statement | null>();

/** xAPI lets scaled go below 0; a gradebook does not. */
function readScore(judgement: Statement | undefined): number | null {
  const scaled = judgement?.result?.score?.scaled;
  return scaled === undefined ? null : Math.max(0, scaled);
}

/**
 * What Terminated said, or else Abandoned. A session that is open has lasted from its launch to the last
 * statement that was stored.
 */
function measureSession(statements: readonly Statement[]): number {
  for (const verb of [verbIds.terminated, verbIds.abandoned]) {
    const duration = statements.find((each) => each.verb.id === verb)?.result?.duration;
    if (duration !== undefined) return readIsoDuration(duration) ?? 0;
  }
  return measureStored(statements);
}

/** Milliseconds from the first statement stored to the last. */
export function measureStored(statements: readonly Statement[]): number {
  const times = statements.map(({ stored = '' }) => Date.parse(stored)).filter(Number.isFinite);
  return times.length === 0 ? 0 : Math.max(...times) - Math.min(...times);
}

function readDecision({ object, result, timestamp = '' }: Statement): LmsDecision[] {
  if (object.definition?.interactionType === undefined) return [];
  const { response = '', success, duration } = result ?? {};
  return [
    {
      id: readLastPart(object.id),
      response,
      correctResponses: object.definition.correctResponsesPattern ?? [],
      result: success === undefined ? 'neutral' : success ? 'correct' : 'wrong',
      latencyMs: duration === undefined ? null : readIsoDuration(duration),
      decidedAt: timestamp,
    },
  ];
}

/** Our driver says how an objective stands in a 'cmi5 allowed' statement of its own. */
function readPassedObjective({ object, result }: Statement): string[] {
  const isPassed = object.id.includes('/objective/') && result?.success === true;
  return isPassed ? [readLastPart(object.id)] : [];
}

/** `https://lms.example/activities/1/friend_request__late` is `friend_request__late`. */
function readLastPart(address: string): string {
  const last = address.split(/[/#]/).findLast((part) => part !== '') ?? address;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
