import { mount } from 'svelte';
import { openPage } from '../open-page.ts';
import ObjectivesBuilder from './ObjectivesBuilder.svelte';

/** Puts the objectives builder into `#objectives`. */
export function mountObjectives(): void {
  const page = openPage('objectives');
  if (page === null) return;
  const { target, ...props } = page;
  mount(ObjectivesBuilder, { target, props });
}
