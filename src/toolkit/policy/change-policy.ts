import type { Clause, PolicyContent, Stance } from '../content.ts';
import type { ClauseWork, PolicyWork } from '../work.ts';

/** Takes a stance for a clause. Text in their own words and the reason stay. */
export function chooseStance(policy: PolicyWork, id: string, stance: Stance): PolicyWork {
  const before = policy.clauses[id];
  return putClause(policy, id, {
    stance,
    text: before?.text ?? null,
    reason: before?.reason ?? '',
  });
}

/** Takes the recommended stance wherever none is chosen; what was chosen stays. */
export function takeRecommended(
  policy: PolicyWork,
  { clauses }: Pick<PolicyContent, 'clauses'>,
): PolicyWork {
  return clauses
    .filter(({ id }) => policy.clauses[id] === undefined)
    .reduce((changed, { id, recommended }) => chooseStance(changed, id, recommended), policy);
}

/** Puts a clause in their words. The same words as ours are ours, and keep up with later versions. */
export function writeWording(policy: PolicyWork, clause: Clause, text: string): PolicyWork {
  const before = policy.clauses[clause.id];
  if (before === undefined) return policy;
  const ours = clause.wordings[before.stance].text;
  return putClause(policy, clause.id, { ...before, text: text === ours ? null : text });
}

export function writeReason(policy: PolicyWork, id: string, reason: string): PolicyWork {
  const before = policy.clauses[id];
  return before === undefined ? policy : putClause(policy, id, { ...before, reason });
}

/** Leaves a clause open again, as if nothing had been chosen. */
export function clearClause(policy: PolicyWork, id: string): PolicyWork {
  const { [id]: _cleared, ...clauses } = policy.clauses;
  return { ...policy, clauses };
}

/** A part that is included in our words leaves no trace. */
export function changePart(
  policy: PolicyWork,
  part: { id: string; text: string },
  change: Partial<PartWork>,
): PolicyWork {
  const next = { isLeftOut: false, text: null, ...policy.also[part.id], ...change };
  const text = next.text === part.text ? null : next.text;
  const { [part.id]: _before, ...others } = policy.also;
  const isOurs = text === null && !next.isLeftOut;
  return { ...policy, also: isOurs ? others : { ...others, [part.id]: { ...next, text } } };
}

export function changeConsulting(
  policy: PolicyWork,
  id: string,
  change: Partial<PolicyWork['consulting'][string]>,
): PolicyWork {
  const next = { isDone: false, note: '', ...policy.consulting[id], ...change };
  const { [id]: _before, ...others } = policy.consulting;
  const isUntouched = !next.isDone && next.note === '';
  return { ...policy, consulting: isUntouched ? others : { ...others, [id]: next } };
}

/** Puts a clause as it is, such as one that was left open by mistake. */
export function putClause(policy: PolicyWork, id: string, clause: ClauseWork): PolicyWork {
  return { ...policy, clauses: { ...policy.clauses, [id]: clause } };
}

type PartWork = PolicyWork['also'][string];
