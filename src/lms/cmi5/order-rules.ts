import { findEnding, listSessionStatements } from './registration.ts';
import { isCmi5Defined } from './standing.ts';
import type { RuleInput, StatementRule } from './statement-rules.ts';
import { type Cmi5Verb, verbIds } from './vocabulary.ts';

/** What may be said when. */
export const orderRules: readonly StatementRule[] = [
  {
    id: '11.0.0.0-3',
    breaks: ({ session }) =>
      session.hasReadPreferences
        ? ''
        : 'The learner preferences have not been asked for; an AU reads the agent profile cmi5LearnerPreferences before its first statement.',
  },
  {
    id: '10.2.1.0-4',
    breaks: ({ session }) =>
      session.hasReadLaunchData
        ? ''
        : 'The launch data have not been asked for; an AU reads the state LMS.LaunchData before its first statement.',
  },
  {
    id: '9.3.0.0-4',
    breaks: (given) =>
      (given.isDefined && given.verb === 'initialized') || hasSaid(given, 'initialized')
        ? ''
        : 'Initialized has not been said; it comes before every other statement.',
  },
  {
    id: '9.3.0.0-5',
    breaks: ({ earlier, session }) =>
      findEnding(earlier, session.id) === ''
        ? ''
        : 'The session has ended; nothing may follow Terminated.',
  },
  {
    id: '10.2.2.0-2',
    definedOnly: true,
    breaks: (given) => sayWrongMode(given, 'Browse'),
  },
  {
    id: '10.2.2.0-3',
    definedOnly: true,
    breaks: (given) => sayWrongMode(given, 'Review'),
  },
  {
    id: '9.3.0.0-2',
    definedOnly: true,
    breaks: (given) =>
      given.verb !== undefined && hasSaid(given, given.verb)
        ? `This session has said ${given.verb} already; each verb is used once.`
        : '',
  },
  {
    id: '9.3.0.0-3',
    definedOnly: true,
    breaks: (given) =>
      isJudgement(given.verb) && (hasSaid(given, 'passed') || hasSaid(given, 'failed'))
        ? 'This session has said passed or failed already; only one of them may be said.'
        : '',
  },
  {
    id: '9.3.0.0-6',
    definedOnly: true,
    breaks: (given) =>
      given.verb === 'completed' && hasEverSaid(given, 'completed')
        ? 'An earlier session of this registration has said completed; it is said once.'
        : '',
  },
  {
    id: '9.3.0.0-7',
    definedOnly: true,
    breaks: (given) =>
      given.verb === 'passed' && hasEverSaid(given, 'passed')
        ? 'An earlier session of this registration has said passed; it is said once.'
        : '',
  },
  {
    id: '9.3.0.0-8',
    definedOnly: true,
    breaks: (given) =>
      given.verb === 'failed' && hasEverSaid(given, 'passed')
        ? 'An earlier session of this registration has said passed; failed may not follow.'
        : '',
  },
];

function sayWrongMode({ session, verb }: RuleInput, mode: 'Browse' | 'Review'): string {
  return session.launchMode === mode && (verb === 'completed' || isJudgement(verb))
    ? `Unexpected ${verb} in launch mode ${mode}, expected initialized and terminated only.`
    : '';
}

function isJudgement(verb: Cmi5Verb | undefined): boolean {
  return verb === 'passed' || verb === 'failed';
}

function hasSaid({ earlier, session }: RuleInput, verb: Cmi5Verb): boolean {
  return listSessionStatements(earlier, session.id).some(
    (each) => each.verb.id === verbIds[verb] && isCmi5Defined(each),
  );
}

function hasEverSaid({ earlier }: RuleInput, verb: Cmi5Verb): boolean {
  return earlier.some((each) => each.verb.id === verbIds[verb] && isCmi5Defined(each));
}
