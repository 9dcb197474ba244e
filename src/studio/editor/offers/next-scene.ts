import type { Known } from './offer.ts';

/** Where a new way leads until its author says otherwise: the scene after this one, or else the story's last. */
export function nextScene({ scenes, here }: Pick<Known, 'scenes' | 'here'>): string {
  const playable = scenes.filter(({ kind }) => kind !== 'section');
  const at = playable.findIndex(({ id }) => id === here);
  return (playable[at + 1] ?? playable.at(-1))?.id ?? 'the-next-scene';
}
