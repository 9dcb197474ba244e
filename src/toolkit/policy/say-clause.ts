import type { Stance } from '../content.ts';
import type { Wording } from './wording-of.ts';

export const stanceWords: Record<Stance, string> = {
  restrictive: 'Restrictive',
  middle: 'Middle',
  permissive: 'Permissive',
};

/** `Middle: In breaks`; `In your own words, which began as “In breaks” (middle)`; `Not chosen yet`. */
export function sayWording(wording: Wording | null | undefined): string {
  if (!wording) return 'Not chosen yet';
  const { stance, label, isOwn } = wording;
  return isOwn
    ? `In your own words, which began as “${label}” (${stanceWords[stance].toLowerCase()})`
    : `${stanceWords[stance]}: ${label}`;
}
