import type { PolicyContent } from '../content.ts';
import type { PolicyWork } from '../work.ts';
import type { ClauseLink } from './read-permissiveness.ts';
import { chosenWordings } from './wording-of.ts';

/** The words in square brackets that are to be filled in, with the clauses and the further parts that have them. */
export function findGaps(
  content: Pick<PolicyContent, 'clauses' | 'gaps' | 'also'>,
  policy: Pick<PolicyWork, 'clauses' | 'also'>,
): Gap[] {
  const wordings = chosenWordings(content, policy);
  const inClauses = content.clauses.map(({ id, title }) => ({
    link: { id, title },
    gaps: gapsIn(wordings.get(id)?.text),
  }));
  const inParts = content.also
    .filter(({ id }) => !policy.also[id]?.isLeftOut)
    .map(({ id, title, text }) => ({
      link: { id, title },
      gaps: gapsIn(policy.also[id]?.text ?? text),
    }));
  const linksTo = (places: typeof inParts, gap: string) =>
    places.filter(({ gaps }) => gaps.includes(gap)).map(({ link }) => link);
  const all = new Set([...inClauses, ...inParts].flatMap(({ gaps }) => gaps));
  return [...all].map((gap) => ({
    gap,
    means: content.gaps?.find((known) => known.gap === gap)?.means ?? '',
    clauses: linksTo(inClauses, gap),
    parts: linksTo(inParts, gap),
  }));
}

function gapsIn(text = ''): string[] {
  return text.match(/\[[^\][\n]{2,80}\]/g) ?? [];
}

export interface Gap {
  /** `[who to ask]` */
  gap: string;
  /** What belongs there; empty where the gap is not one of ours. */
  means: string;
  clauses: ClauseLink[];
  /** Parts of `also`. */
  parts: ClauseLink[];
}
