import { describeActor } from './actor.ts';
import { describeContext } from './launch-data.ts';
import { quote } from './lrs-message.ts';
import { isSameJson } from './same-json.ts';
import { listActivities } from './standing.ts';
import type { StatementRule } from './statement-rules.ts';
import { categoryIds, extensionIds, verbsOfAu, voidedVerbId } from './vocabulary.ts';

/** Who speaks, about what, and for which session. */
export const contextRules: readonly StatementRule[] = [
  {
    id: '9.1.0.0-1',
    breaks: ({ statement }) =>
      statement.id === undefined ? 'Expected a statement id of the AU’s own, a UUID.' : '',
  },
  {
    id: '6.3.0.0-1',
    breaks: ({ statement }) =>
      statement.verb.id === voidedVerbId ? 'An AU may not void statements.' : '',
  },
  {
    id: '9.7.0.0-1',
    breaks: ({ statement }) =>
      statement.timestamp === undefined ? 'Expected a timestamp in the statement.' : '',
  },
  {
    id: '9.7.0.0-2',
    breaks: ({ statement: { timestamp = '' } }) =>
      /(Z|\+00:00)$/.test(timestamp)
        ? ''
        : `Unexpected timestamp ${quote(timestamp)}, expected UTC: one that ends in Z.`,
  },
  {
    id: '8.1.3.0-3',
    breaks: ({ statement, registration }) =>
      isSameJson(statement.actor, describeActor(registration.learner))
        ? ''
        : `Unexpected actor ${quote(statement.actor)}, expected exactly the actor of the launch.`,
  },
  {
    id: '9.6.0.0-1',
    breaks: ({ statement }) =>
      statement.context === undefined ? 'Expected a context in the statement.' : '',
  },
  {
    id: '9.6.1.0-1',
    breaks: ({ statement: { context }, registration }) =>
      context?.registration === registration.id
        ? ''
        : `Unexpected context.registration ${quote(context?.registration)}, expected the registration of the launch.`,
  },
  {
    id: '9.6.3.1-4',
    breaks: ({ statement: { context }, session }) => {
      const found = context?.extensions?.[extensionIds.sessionId];
      return found === session.id
        ? ''
        : `Unexpected session id ${quote(found)} in context.extensions, expected that of the context template.`;
    },
  },
  {
    id: '10.2.1.0-6',
    breaks: ({ statement, registration, session }) => {
      const template = describeContext(registration, session.id);
      const found = listActivities(statement, 'grouping');
      const missing =
        template.contextActivities.grouping.find(({ id }) => !found.some((a) => a.id === id))?.id ??
        Object.keys(template.extensions).find(
          (key) => !Object.hasOwn(statement.context?.extensions ?? {}, key),
        );
      return missing === undefined
        ? ''
        : `Expected ${quote(missing)} in the context: it is in the context template, and all of that is copied into every statement.`;
    },
  },
  {
    id: '10.2.1.0-7',
    breaks: ({ statement, registration, session }) => {
      const changed = Object.entries(describeContext(registration, session.id).extensions).find(
        ([key, value]) => statement.context?.extensions?.[key] !== value,
      );
      return changed === undefined
        ? ''
        : `Unexpected ${quote(statement.context?.extensions?.[changed[0]])} as ${changed[0]}, expected the value of the context template.`;
    },
  },
  {
    id: '9.6.2.1-1',
    breaks: ({ statement, isDefined, verb, registration }) =>
      !isDefined &&
      verb !== undefined &&
      verbsOfAu.includes(verb) &&
      statement.object.id === registration.activityId
        ? `Expected the category ${categoryIds.cmi5} in a statement with the verb ${verb} about the AU.`
        : '',
  },
  {
    id: '9.3.0.0-1',
    definedOnly: true,
    breaks: ({ statement, verb }) =>
      verb !== undefined && verbsOfAu.includes(verb)
        ? ''
        : `Unexpected verb ${quote(statement.verb.id)} in a statement of the category cmi5, expected one of ${verbsOfAu.join(', ')}.`,
  },
  {
    id: '8.1.5.0-6',
    definedOnly: true,
    breaks: ({ statement, registration }) =>
      statement.object.id === registration.activityId
        ? ''
        : `Unexpected object ${quote(statement.object.id)}, expected the activityId of the launch.`,
  },
];
