import type { PolicyWork } from '../work.ts';
import { chooseStance } from './change-policy.ts';
import type { Proposal } from './read-from-story.ts';

/** How a proposal stands to what is chosen: `open` where nothing is, `differs` where something else is. */
export function standingOf(
  { id, stance }: Pick<Proposal, 'id' | 'stance'>,
  policy: PolicyWork,
): 'open' | 'taken' | 'differs' {
  const chosen = policy.clauses[id]?.stance;
  if (chosen === undefined) return 'open';
  return chosen === stance ? 'taken' : 'differs';
}

/** Takes every proposal for a clause that is open. What was chosen stays until its own proposal is taken. */
export function acceptOpen(policy: PolicyWork, proposals: readonly Proposal[]): PolicyWork {
  return proposals
    .filter((proposal) => standingOf(proposal, policy) === 'open')
    .reduce((changed, { id, stance }) => chooseStance(changed, id, stance), policy);
}
