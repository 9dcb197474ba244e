import type { PreviewMaterial } from '../../player/preview.ts';
import type { StudioState } from '../studio-state.svelte.ts';

/** What the preview is to show, all but its beginning; null while nothing is known of the text. */
export function describeMaterial(
  { analysis, shelves, opened }: Pick<StudioState, 'analysis' | 'shelves' | 'opened'>,
  pictures: PreviewMaterial['pictures'],
): Omit<PreviewMaterial, 'start' | 'begun'> | null {
  if (!analysis) return null;
  const { shown: story, prose, fingerprint } = analysis;
  const { passing_score: passingScore, name, policy, contacts } = shelves.trust;
  return {
    ...{ story, prose, fingerprint, pictures, opened },
    settings: { passingScore, name, policy, contacts },
  };
}
