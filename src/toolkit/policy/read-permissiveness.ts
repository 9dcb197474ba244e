import type { PolicyContent, Stance } from '../content.ts';
import type { PolicyWork } from '../work.ts';
import { chosenWordings } from './wording-of.ts';

/**
 * How much the policy as a whole allows, by the stances chosen: restrictive counts 0, middle 50 and
 * permissive 100, and the reading is their mean. Clauses in their own words count as what they began as,
 * because a page cannot read a policy. A mean that few clauses stand near says nothing: it is 'Mixed' then.
 */
export function readPermissiveness(
  content: Pick<PolicyContent, 'clauses'>,
  policy: Pick<PolicyWork, 'clauses'>,
): PermissivenessReading {
  const wordings = chosenWordings(content, policy);
  const titlesOf = (stance: Stance) =>
    content.clauses.filter(({ id }) => wordings.get(id)?.stance === stance).map(toLink);
  const pulls = {
    restrictive: titlesOf('restrictive'),
    middle: titlesOf('middle'),
    permissive: titlesOf('permissive'),
  };
  const chosen = wordings.size;
  const ends = [pulls.restrictive.length, pulls.permissive.length];
  const percent =
    chosen < fewestClauses
      ? null
      : Math.round((pulls.middle.length * 50 + pulls.permissive.length * 100) / chosen);
  return {
    chosen,
    total: content.clauses.length,
    percent,
    band: percent === null ? null : bandOf(percent, { ends, middle: pulls.middle.length }),
    pulls,
    own: content.clauses.filter(({ id }) => wordings.get(id)?.isOwn).map(toLink),
    isMixed: Math.min(...ends) >= 3,
  };
}

/** Below this, one clause more could turn the reading round. */
export const fewestClauses = 4;

/** From the one that allows least to the one that allows most; `upTo` in percent. */
export const bands = [
  { upTo: 19, words: 'Restrictive' },
  { upTo: 39, words: 'Leaning restrictive' },
  { upTo: 60, words: 'In the middle' },
  { upTo: 80, words: 'Leaning permissive' },
  { upTo: 100, words: 'Permissive' },
] as const;

function bandOf(
  percent: number,
  { ends, middle }: { ends: readonly number[]; middle: number },
): Band {
  const band = bands.find(({ upTo }) => percent <= upTo)?.words ?? 'Permissive';
  const far = ends.reduce((sum, one) => sum + one, 0);
  return band === 'In the middle' && Math.min(...ends) >= 2 && far > middle ? 'Mixed' : band;
}

function toLink({ id, title }: ClauseLink): ClauseLink {
  return { id, title };
}

/** `Mixed` lies nowhere on the scale. */
export type Band = (typeof bands)[number]['words'] | 'Mixed';

export interface ClauseLink {
  id: string;
  title: string;
}

export interface PermissivenessReading {
  /** How many clauses have a wording, and how many there are. */
  chosen: number;
  total: number;
  /** 0 (all restrictive) to 100 (all permissive); null while too few are chosen. */
  percent: number | null;
  band: Band | null;
  /** Which clauses pull it which way, in the order of the policy. */
  pulls: Record<Stance, ClauseLink[]>;
  /** Clauses in their own words. */
  own: ClauseLink[];
  /** Clauses stand far apart, at least three at each end. */
  isMixed: boolean;
}
