/**
 * What a statement says, hostile until it has been through here: it comes from a file that anybody may have
 * written. Source: xAPI 1.0.3, part two, 2.4; cmi5 9.
 */
import type { DecisionResult, LearnerIdentity } from '../event.ts';
import { readIsoDuration } from '../iso-duration.ts';
import { readIsoTime } from '../iso-time.ts';
import { readActor } from './read-actor.ts';
import { readCourse } from './read-course.ts';
import { isObject, type JsonObject, quoteValue, readObject, readText } from './values.ts';

/**
 * What the statement says; the id of the statement that it takes back; a sentence where it cannot be used;
 * or null where it is sound and about nothing that is asked for here.
 */
export function readStatement(found: unknown): StatementFacts | { voids: string } | string | null {
  if (!isObject(found)) {
    return `Unexpected ${quoteValue(found)}, expected an xAPI statement: an object with actor, verb and object.`;
  }
  const object = readObject(found['object']);
  const verbId = readText(readObject(found['verb'])['id']);
  const objectId = readText(object['id']);
  if (verbId === '') return 'The statement does not say what was done: it has no verb.id.';
  if (objectId === '') return 'The statement does not say what it is about: it has no object.id.';
  if (verbId === voided) return { voids: objectId.toLowerCase() };
  const kind = object['objectType'] ?? 'Activity';
  if (kind !== 'Activity') {
    return `Unexpected ${quoteValue(kind)} as object.objectType, expected "Activity". This statement is about no course and is left out.`;
  }
  const learner = readActor(found['actor']);
  if (!learner) {
    return 'The statement does not say who it is about: its actor has no account, mbox or name.';
  }
  return readFacts(found, { object, objectId, learner, verb: verbs.get(verbId) ?? 'other' });
}

function readFacts(
  statement: JsonObject,
  { object, objectId, learner, verb }: Named,
): StatementFacts | null {
  const context = readObject(statement['context']);
  const result = readObject(statement['result']);
  const definition = readObject(object['definition']);
  const isPart = /\/(interaction|objective)\/[^/]+$/.test(objectId) || isInteraction(definition);
  const isDecision = verb === 'answered' && (isInteraction(definition) || isOurPart(objectId));
  const course = readCourse(objectId, readObject(context['contextActivities']), isPart);
  // What another make of package says of its slides and videos would look like courses.
  if (!course.isOurs && !isDecision && (verb === 'answered' || verb === 'other')) return null;
  return {
    id: readText(statement['id']).toLowerCase(),
    at: readIsoTime(readText(statement['timestamp'])) ?? readIsoTime(readText(statement['stored'])),
    learner,
    course,
    registration: readText(context['registration']).toLowerCase(),
    release: readText(context['revision']),
    verb: isPart ? 'other' : verb,
    interactionId: isDecision ? readLastPart(objectId) : '',
    response: readText(result['response']),
    success: typeof result['success'] === 'boolean' ? result['success'] : null,
    isCompletion: result['completion'] === true,
    scoreScaled: readScore(result),
    durationMs: readIsoDuration(readText(result['duration'])),
  };
}

/** An acceptable choice is neither a success nor a failure; without a response nothing was chosen. */
export function readDecisionResult({
  response,
  success,
}: Pick<StatementFacts, 'response' | 'success'>): DecisionResult {
  if (success !== null) return success ? 'best' : 'poor';
  return response === '' ? 'unknown' : 'acceptable';
}

function isInteraction(definition: JsonObject): boolean {
  return (
    readText(definition['interactionType']) !== '' || definition['type'] === interactionActivityType
  );
}

/** Some record stores give the ids of activities and nothing else of them. */
function isOurPart(objectId: string): boolean {
  return /\/interaction\/[^/]+$/.test(objectId);
}

/** xAPI allows -1 to 1, and a gradebook 0 to 1; anything else is no scaled score. */
function readScore(result: JsonObject): number | null {
  const scaled = readObject(result['score'])['scaled'];
  return typeof scaled === 'number' && scaled >= -1 && scaled <= 1 ? Math.max(0, scaled) : null;
}

/** `https://lms.example/activities/1/interaction/friend_request__late` is `friend_request__late`. */
function readLastPart(address: string): string {
  const last = address.split(/[/#]/).findLast((part) => part !== '') ?? address;
  if (!last.includes('%')) return last;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

const adl = 'http://adlnet.gov/expapi/';
const voided = `${adl}verbs/voided`;
const interactionActivityType = `${adl}activities/cmi.interaction`;

const verbs: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  [`${adl}verbs/launched`, 'of the LMS'],
  ['https://w3id.org/xapi/adl/verbs/waived', 'of the LMS'],
  ['https://w3id.org/xapi/adl/verbs/satisfied', 'of the LMS'],
  [`${adl}verbs/initialized`, 'initialized'],
  [`${adl}verbs/completed`, 'completed'],
  [`${adl}verbs/passed`, 'passed'],
  [`${adl}verbs/failed`, 'failed'],
  [`${adl}verbs/terminated`, 'ended'],
  ['https://w3id.org/xapi/adl/verbs/abandoned', 'ended'],
  [`${adl}verbs/abandoned`, 'ended'],
  [`${adl}verbs/answered`, 'answered'],
  [`${adl}verbs/interacted`, 'answered'],
]);

type Verb =
  | 'of the LMS'
  | 'initialized'
  | 'completed'
  | 'passed'
  | 'failed'
  | 'ended'
  | 'answered'
  | 'other';

interface Named {
  object: JsonObject;
  objectId: string;
  learner: LearnerIdentity;
  verb: Verb;
}

export interface StatementFacts {
  /** A UUID in small letters; empty where there is none. */
  id: string;
  at: number | null;
  learner: LearnerIdentity;
  course: ReturnType<typeof readCourse>;
  registration: string;
  release: string;
  /** `other` for whatever is said of a part of the course. */
  verb: Verb;
  /** Empty for what is no decision. */
  interactionId: string;
  response: string;
  success: boolean | null;
  isCompletion: boolean;
  scoreScaled: number | null;
  durationMs: number | null;
}
