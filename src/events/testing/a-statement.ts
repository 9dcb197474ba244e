import type { CanteenEvent } from '../event.ts';
import { createStatementFold } from '../events-from-statements.ts';

export const adl = 'http://adlnet.gov/expapi/verbs/';
export const ours = 'https://w3id.org/beyond-the-canteen/courses/everyone/au/module';
export const theirs = 'https://lms.example/activities/42';
export const registration = '3f1c9f0e-6f6c-4b6a-9c55-0d3a5d4d1f10';

export function aStatement(verb: string, given: Given = {}) {
  const { activity = ours, at = '09:30:00', id, result, actor, context, object } = given;
  return {
    ...(id === undefined ? {} : { id }),
    actor: actor ?? { name: 'Siân Prosser', account: { homePage: 'https://a', name: '20417733' } },
    verb: { id: verb.includes(':') ? verb : `${adl}${verb}` },
    object: object ?? { id: activity },
    ...(result === undefined ? {} : { result }),
    context: context ?? { registration },
    ...(at === '' ? {} : { timestamp: `2026-11-20T${at}Z` }),
  };
}

export function anAnswer(given: Given & { scene?: string } = {}) {
  const { activity = ours, scene = 'friend_request__late' } = given;
  return aStatement('answered', {
    object: { id: `${activity}/interaction/${scene}`, definition: { interactionType: 'choice' } },
    result: { response: 'b', success: false, duration: 'PT12.34S' },
    ...given,
  });
}

/**
 * Attempts and decisions of these statements, apart from when what was completed, and the sentences about
 * statements that were left out.
 */
export function fold(...statements: unknown[]) {
  const all: CanteenEvent[] = [];
  const made = createStatementFold((event) => all.push(event));
  const problems = statements.map((statement, index) => made.add(statement, index + 1));
  made.end();
  const standings = all.filter((event) => event.kind === 'standing');
  const events = all.filter((event) => event.kind !== 'standing');
  return { events, standings, problems: problems.filter((problem) => problem !== null) };
}

interface Given {
  id?: string;
  activity?: string;
  /** Time of day; empty for none. */
  at?: string;
  actor?: object;
  object?: object;
  result?: unknown;
  context?: object;
}
