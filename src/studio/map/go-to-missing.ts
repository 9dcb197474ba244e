import type { StudioState } from '../studio-state.svelte.ts';

/** For a scene that is only linked to: goes to the first link that leads there. Whether it is such a scene. */
export function goToMissing(studio: GoTo, id: string): boolean {
  const scene = studio.analysis?.map.scenes.find((one) => one.id === id);
  if (scene?.kind !== 'missing') return false;
  const link = `(#${id})`;
  const at = studio.text.indexOf(link);
  if (at >= 0) studio.goTo(at + '(#'.length, at + link.length - ')'.length);
  return true;
}

type GoTo = Pick<StudioState, 'analysis' | 'text' | 'goTo'>;
