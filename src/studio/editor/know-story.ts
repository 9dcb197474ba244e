import type { StudioState } from '../studio-state.svelte.ts';
import type { Known } from './offers/offer.ts';

/** What offers are made of, as it is now. */
export function knowStory(studio: Studio): Known {
  const { analysis, shelves, pictures, here } = studio;
  const warnings = (analysis?.problems ?? []).filter(({ severity }) => severity === 'warning');
  return {
    scenes: analysis?.outline ?? [],
    here: here?.id ?? null,
    flags: analysis?.flags ?? [],
    pictures: pictures.map(({ name }) => name),
    warned: [...new Set(warnings.map(({ rule }) => rule))],
    shelves,
    today: studio.today(),
  };
}

type Studio = Pick<StudioState, 'analysis' | 'shelves' | 'pictures' | 'here' | 'today'>;
