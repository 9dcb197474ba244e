import type { PolicyContent } from '../content.ts';
import type { PolicyWork } from '../work.ts';
import type { ClauseLink } from './read-permissiveness.ts';
import { chosenWordings } from './wording-of.ts';

/** The words in square brackets that are still to be filled in, with the clauses that have them. */
export function findGaps(
  content: Pick<PolicyContent, 'clauses' | 'gaps'>,
  policy: Pick<PolicyWork, 'clauses'>,
): Gap[] {
  const gaps = new Map<string, ClauseLink[]>();
  const wordings = chosenWordings(content, policy);
  for (const { id, title } of content.clauses) {
    for (const gap of new Set(wordings.get(id)?.text.match(/\[[^\][\n]{2,80}\]/g) ?? [])) {
      gaps.set(gap, [...(gaps.get(gap) ?? []), { id, title }]);
    }
  }
  return [...gaps].map(([gap, clauses]) => ({
    gap,
    means: content.gaps?.find((known) => known.gap === gap)?.means ?? '',
    clauses,
  }));
}

export interface Gap {
  /** `[who to ask]` */
  gap: string;
  /** What belongs there; empty where the gap is not one of ours. */
  means: string;
  clauses: ClauseLink[];
}
