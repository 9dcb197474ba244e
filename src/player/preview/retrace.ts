import type { Playback } from '../playback.ts';

/** What was done in a preview, kept apart from the story, which changes under it. */
export interface Way {
  /** Scenes by handle, with the key of the choice made there, or `_`. */
  steps: readonly { sceneId: string; step: string }[];
  /** The last step's consequence is on the screen. */
  isDecided: boolean;
}

export const noWay: Way = { steps: [], isDecided: false };

/**
 * Goes a way again in the story as it is now, as far as it leads through the same scenes: from a changed
 * choice, the same letters would lead to somewhere that nobody went.
 */
export function retrace(playback: Playback, { steps }: Way): { path: string; isWhole: boolean } {
  const again = playback.scenesAlong(steps.map(({ step }) => step).join(''));
  const parting = steps.findIndex((one, at) => one.sceneId !== again[at]?.sceneId);
  const gone = parting < 0 ? steps : steps.slice(0, parting);
  return { path: gone.map(({ step }) => step).join(''), isWhole: parting < 0 };
}
