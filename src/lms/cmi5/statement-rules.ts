import { contextRules } from './context-rules.ts';
import { type Refusal, refuse } from './lrs-message.ts';
import { orderRules } from './order-rules.ts';
import type { Registration, Session } from './registration.ts';
import { resultRules } from './result-rules.ts';
import { isCmi5Defined } from './standing.ts';
import type { Statement } from './statement.ts';
import { type Cmi5Verb, nameVerb } from './vocabulary.ts';

/**
 * Why cmi5 refuses this statement, or null when it may be stored. Its shape has been checked before.
 * `earlier` is every statement of the registration, with those of the same request that come first.
 */
export function refuseStatement(
  statement: Statement,
  launch: { registration: Registration; session: Session; earlier: readonly Statement[] },
): Refusal | null {
  const isDefined = isCmi5Defined(statement);
  const given = { ...launch, statement, isDefined, verb: nameVerb(statement.verb.id) };
  for (const { id, definedOnly, breaks } of rules) {
    if (definedOnly && !isDefined) continue;
    const sentence = breaks(given);
    if (sentence !== '') return refuse(id, sentence);
  }
  return null;
}

/** The first that is broken is told: who speaks, then when, then what. */
const rules: readonly StatementRule[] = [...contextRules, ...orderRules, ...resultRules];

/** One requirement of cmi5. */
export interface StatementRule {
  /** As in the list of requirements that CATAPULT keeps, `9.3.0.0-4`. */
  id: string;
  /** Holds for statements of the category cmi5 alone. */
  definedOnly?: true;
  /** What is wrong, one sentence; empty when nothing is. */
  breaks(given: RuleInput): string;
}

export interface RuleInput {
  statement: Statement;
  isDefined: boolean;
  /** The verb's name where it is one of cmi5's. */
  verb: Cmi5Verb | undefined;
  registration: Registration;
  session: Session;
  earlier: readonly Statement[];
}
