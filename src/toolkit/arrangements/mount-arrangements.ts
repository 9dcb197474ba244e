import { mount } from 'svelte';
import type { ScenarioPrompts } from '../content.ts';
import { openPage, readData } from '../open-page.ts';
import Arrangements from './Arrangements.svelte';
import type { PathwayNames } from './pathway-names.ts';

/**
 * Puts the local arrangements into `#arrangements`. The scenarios' questions are in the data block `#prompts`, in
 * reading order, and the pathways in `#pathways`.
 */
export function mountArrangements(): void {
  const page = openPage('arrangements');
  if (page === null) return;
  const { target, ...props } = page;
  const prompts = readData<ScenarioPrompts[]>('prompts') ?? [];
  const pathways = readData<PathwayNames[]>('pathways') ?? [];
  mount(Arrangements, { target, props: { ...props, prompts, pathways } });
}
