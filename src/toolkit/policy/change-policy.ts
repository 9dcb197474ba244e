import type { Clause, PolicyContent, Stance } from '../content.ts';
import type { ClauseWork, PolicyWork } from '../work.ts';

/** Takes a stance for a clause. Text in their own words stays, and what it began as; so does the reason. */
export function chooseStance(policy: PolicyWork, id: string, stance: Stance): PolicyWork {
  const before = policy.clauses[id];
  return putClause(policy, id, {
    stance,
    text: before?.text ?? null,
    textFrom: startOf(before),
    reason: before?.reason ?? '',
  });
}

/** Takes our words for the chosen stance instead of theirs. */
export function takeOurs(policy: PolicyWork, id: string): PolicyWork {
  const before = policy.clauses[id];
  return before === undefined
    ? policy
    : putClause(policy, id, { ...before, text: null, textFrom: null });
}

/** Their words stand for the chosen stance from now on, because they say so. */
export function countAsChosen(policy: PolicyWork, id: string): PolicyWork {
  const before = policy.clauses[id];
  if (before === undefined || before.text === null) return policy;
  return putClause(policy, id, { ...before, textFrom: before.stance });
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
  if (text === clause.wordings[before.stance].text) return takeOurs(policy, clause.id);
  return putClause(policy, clause.id, {
    ...before,
    text,
    textFrom: startOf(before) ?? before.stance,
  });
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

/** What their words began as; null while there are none. */
function startOf(work: ClauseWork | undefined): Stance | null {
  return work === undefined || work.text === null ? null : (work.textFrom ?? work.stance);
}

type PartWork = PolicyWork['also'][string];
