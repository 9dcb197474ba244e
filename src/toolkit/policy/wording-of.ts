import type { Clause, PolicyContent, Stance } from '../content.ts';
import type { ClauseWork, PolicyWork } from '../work.ts';

/**
 * What a clause says at the moment, in our words or theirs; null while nothing is chosen. Words of their own
 * stand for what they began as, whatever was chosen since.
 */
export function wordingOf(clause: Clause, work: ClauseWork | undefined): Wording | null {
  if (work === undefined) return null;
  const isOwn = work.text !== null;
  const stance = (isOwn ? work.textFrom : null) ?? work.stance;
  const { label, text } = clause.wordings[stance];
  return { stance, label, text: work.text ?? text, isOwn };
}

/** The wordings that are chosen, by clause id. */
export function chosenWordings(
  content: Pick<PolicyContent, 'clauses'>,
  policy: Pick<PolicyWork, 'clauses'>,
): Map<string, Wording> {
  return new Map(
    content.clauses.flatMap((clause) => {
      const wording = wordingOf(clause, policy.clauses[clause.id]);
      return wording === null ? [] : [[clause.id, wording]];
    }),
  );
}

export interface Wording {
  /** That of the words: where they are their own, the one that these began as. */
  stance: Stance;
  /** Our name for the stance, such as 'Approved app only'. */
  label: string;
  text: string;
  isOwn: boolean;
}
