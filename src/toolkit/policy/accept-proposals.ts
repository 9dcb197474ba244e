import type { PolicyWork } from '../work.ts';
import { chooseStance, takeOurs } from './change-policy.ts';
import type { Proposal } from './read-from-story.ts';

/**
 * How a proposal stands to what is chosen: `open` where nothing is, `differs` where something else is, `own`
 * where the clause is in their own words, which nobody here can compare with it.
 */
export function standingOf(
  { id, stance }: Pick<Proposal, 'id' | 'stance'>,
  policy: PolicyWork,
): 'open' | 'taken' | 'differs' | 'own' {
  const chosen = policy.clauses[id];
  if (chosen === undefined) return 'open';
  if (chosen.text !== null) return 'own';
  return chosen.stance === stance ? 'taken' : 'differs';
}

/** Takes a proposal in our words; words of their own make way for it, and the reason stays. */
export function acceptProposal(
  policy: PolicyWork,
  { id, stance }: Pick<Proposal, 'id' | 'stance'>,
): PolicyWork {
  return takeOurs(chooseStance(policy, id, stance), id);
}

/** Takes every proposal for a clause that is open. What was chosen stays until its own proposal is taken. */
export function acceptOpen(policy: PolicyWork, proposals: readonly Proposal[]): PolicyWork {
  return proposals
    .filter((proposal) => standingOf(proposal, policy) === 'open')
    .reduce((changed, { id, stance }) => chooseStance(changed, id, stance), policy);
}
