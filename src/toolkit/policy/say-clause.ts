import type { Stance } from '../content.ts';
import type { Wording } from './wording-of.ts';

export const stanceWords: Record<Stance, string> = {
  restrictive: 'Restrictive',
  middle: 'Middle',
  permissive: 'Permissive',
};

/** `Middle: In breaks, in your own words`; `Not chosen yet`. */
export function sayWording(wording: Wording | null | undefined): string {
  if (!wording) return 'Not chosen yet';
  const own = wording.isOwn ? ', in your own words' : '';
  return `${stanceWords[wording.stance]}: ${wording.label}${own}`;
}
