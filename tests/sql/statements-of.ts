import { createHash } from 'node:crypto';
import type { AttemptEvent, CanteenEvent, DecisionEvent } from '../../src/events/index.ts';

const courses = 'https://w3id.org/beyond-the-canteen/courses/';
const verbs = 'http://adlnet.gov/expapi/verbs/';

/**
 * The statements that a cmi5 package and its LMS would have sent for these events: as a record store keeps
 * them, newest first. Standings are left out; xAPI says nothing of people who never opened a course.
 */
export function statementsOf(events: Iterable<CanteenEvent>): Statement[] {
  const all = [...events];
  const attempts = all.filter((event) => event.kind === 'attempt');
  const decisions = all.filter((event) => event.kind === 'decision');
  return [...attempts.flatMap(sayAttempt), ...decisions.map(sayDecision)].sort(
    (a, b) => b.timestamp.localeCompare(a.timestamp) || a.id.localeCompare(b.id),
  );
}

function sayAttempt(event: AttemptEvent): Statement[] {
  const from = event.startedAt ?? 0;
  const to = event.at ?? from;
  const score = event.scoreScaled === null ? {} : { score: { scaled: event.scoreScaled } };
  const duration = event.durationMs === null ? {} : { duration: sayDuration(event.durationMs) };
  const isDone = event.completion === 'completed';
  const parts: [string, number, object][] = [
    ['initialized', from, {}],
    ...(isDone ? [['completed', to, { completion: true, ...duration }] as Part] : []),
    ...(event.success === 'unknown'
      ? []
      : [[event.success, to, { success: event.success === 'passed', ...score }] as Part]),
    ['terminated', to, duration],
  ];
  return parts.map(([verb, at, result]) =>
    say(event, verb, at, { id: `${courses}${event.courseId}/au/module`, part: verb, result }),
  );
}

type Part = [string, number, object];

function sayDecision(event: DecisionEvent): Statement {
  const { interactionId, response, result, latencyMs, nth, at } = event;
  return say(event, 'answered', at ?? 0, {
    id: `https://lms.example/activities/7/interaction/${interactionId}`,
    part: `${interactionId}/${nth}`,
    definition: {
      type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
      interactionType: 'choice',
      correctResponsesPattern: [],
    },
    result: {
      response,
      ...(result === 'best' && { success: true }),
      ...(result === 'poor' && { success: false }),
      ...(latencyMs !== null && { duration: sayDuration(latencyMs) }),
    },
  });
}

function say(event: AttemptEvent | DecisionEvent, verb: string, at: number, said: Said): Statement {
  const { learnerId, email, learnerName, courseId, attempt } = event;
  const who = learnerId
    ? { account: { homePage: 'https://lms.example', name: learnerId } }
    : { mbox: `mailto:${email}` };
  const registration = uuidOf(`${learnerId}|${email}|${courseId}|${attempt}`);
  return {
    id: uuidOf(`${registration}|${said.part}|${at}`),
    timestamp: new Date(at).toISOString(),
    actor: { objectType: 'Agent', name: learnerName, ...who },
    verb: { id: `${verbs}${verb}` },
    object: { id: said.id, ...(said.definition && { definition: said.definition }) },
    result: said.result,
    context: {
      registration,
      contextActivities: {
        grouping: [{ id: `${courses}${courseId}/au/module` }],
        ...(!said.definition && {
          category: [{ id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' }],
        }),
      },
    },
  };
}

interface Said {
  id: string;
  /** What makes the statement's id its own. */
  part: string;
  definition?: object;
  result: object;
}

function sayDuration(ms: number): string {
  return `PT${(ms / 1000).toFixed(2)}S`;
}

/** The same text gives the same id, so that a run can be repeated. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

export interface Statement {
  id: string;
  timestamp: string;
  actor: object;
  verb: { id: string };
  object: object;
  result: object;
  context: object;
}
