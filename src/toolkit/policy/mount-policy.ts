import { mount } from 'svelte';
import type { Story } from '../../scenario/index.ts';
import { openPage, readData } from '../open-page.ts';
import PolicyBuilder from './PolicyBuilder.svelte';

/** Puts the policy builder into `#policy`. The stories that its clauses have heard are in the data block `#stories`. */
export function mountPolicy(): void {
  const page = openPage('policy');
  if (page === null) return;
  const { target, ...props } = page;
  const stories = readData<Story[]>('stories') ?? [];
  const isWide = window.matchMedia('(min-width: 64em)').matches;
  mount(PolicyBuilder, { target, props: { ...props, stories, isWide } });
}
