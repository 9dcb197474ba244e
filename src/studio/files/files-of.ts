import type { StudioState } from '../studio-state.svelte.ts';
import { browserMeans } from './files-means.ts';
import { StudioFiles } from './studio-files.svelte.ts';

/** The files of a studio, made when somebody first asks. One for each. */
export function filesOf(studio: StudioState): StudioFiles {
  const known = files.get(studio);
  if (known) return known;
  const made = new StudioFiles(studio, browserMeans());
  files.set(studio, made);
  return made;
}

const files = new WeakMap<StudioState, StudioFiles>();
