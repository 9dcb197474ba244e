import { mount } from 'svelte';
import { openPage } from '../open-page.ts';
import Home from './Home.svelte';

/** Puts where the draft stands, and the opening of work files, into `#work`. */
export function mountHome(): void {
  const page = openPage('work');
  if (page === null) return;
  const { target, ...props } = page;
  mount(Home, { target, props });
}
