import type { Clause, PolicyContent, Stance } from '../content.ts';
import { clauseIds } from '../policy/clause-ids.ts';
import { emptyWork, type ObjectiveWork, type PolicyWork } from '../work.ts';

/** A clause whose texts name it and their stance, and hold to every line that a warning looks for. */
export function aClause(given: Partial<Clause> & Pick<Clause, 'id'>): Clause {
  const wording = (stance: Stance) => ({
    label: `${given.id} ${stance}`,
    text: `${soundText} This is the ${stance} wording of ${given.id}.`,
  });
  return {
    title: given.id,
    decides: `What ${given.id} decides.`,
    wordings: {
      restrictive: wording('restrictive'),
      middle: wording('middle'),
      permissive: wording('permissive'),
    },
    recommended: 'permissive',
    why: 'Because.',
    sources: [],
    caution: '',
    heard: [],
    ...given,
  };
}

/** The policy with every clause that a warning speaks of. */
export function aPolicyContent(): PolicyContent {
  return {
    clauses: Object.values(clauseIds).map((id) => aClause({ id })),
    also: [{ id: 'monitoring', title: 'Monitoring', text: 'We tell staff.', sources: [] }],
    consulting: [{ id: 'staff-side', who: 'Staff side', about: 'All of it.', clauses: ['scope'] }],
  };
}

/** A policy with these stances or texts, an owner and a review date that raise no warning in November 2026. */
export function aPolicy(
  clauses: Record<string, Stance | { stance: Stance; text: string; textFrom?: Stance }>,
  given: Partial<PolicyWork> = {},
): PolicyWork {
  return {
    ...emptyWork().policy,
    owner: 'Director of people',
    reviewOn: '2027-11-01',
    clauses: Object.fromEntries(
      Object.entries(clauses).map(([id, clause]) => [
        id,
        typeof clause === 'string'
          ? { stance: clause, text: null, textFrom: null, reason: '' }
          : { textFrom: clause.stance, ...clause, reason: '' },
      ]),
    ),
    ...given,
  };
}

/** An objective that meets every check in November 2026. */
export function anObjective(given: Partial<ObjectiveWork> = {}): ObjectiveWork {
  return {
    id: 'o1',
    driver: 'People cannot find answers.',
    trustObjective: 'Listen and respond.',
    teamObjective: 'Answer the public.',
    audience: 'People who wait for an appointment',
    channel: 'Facebook',
    channelEvidence: '61% of them said so in the survey of May 2026.',
    sentence: 'By 31 March 2027, reply to 90% of public questions within one working day.',
    baseline: '54% in October 2026',
    measure: 'Reply log',
    avoid: 'Likes on their own',
    source: 'The team inbox',
    owner: 'Communications manager',
    hoursPerWeek: '4',
    dueOn: '2027-03-31',
    reviewOn: '2027-01-15',
    stopRule: 'Fewer than 5 questions a month.',
    leftOut: 'People who are not online: the phone line stays open.',
    isWithinControl: true,
    ...given,
  };
}

const soundText =
  'Never share anything that could identify a patient, alone or combined. Ask information governance.';
