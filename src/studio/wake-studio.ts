import { mount } from 'svelte';
import type { StudioLibrary } from './contract.ts';
import { keepDrafts } from './files/keep-drafts.svelte.ts';
import type { StudioSurroundings } from './mount-studio.ts';
import NotLoaded from './page/NotLoaded.svelte';
import Studio from './Studio.svelte';
import { StudioState } from './studio-state.svelte.ts';
import { createStarter } from './worker/start-worker.ts';

/** Loads what the site knows, starts the worker, takes up what was being written, and shows it all. */
export async function wakeStudio(
  target: HTMLElement,
  { playInLms }: StudioSurroundings,
): Promise<void> {
  const library = await loadLibrary();
  target.replaceChildren();
  if (!library) {
    mount(NotLoaded, { target });
    return;
  }
  const studio = new StudioState(library);
  studio.checking.connect(createStarter());
  keepDrafts(studio);
  mount(Studio, { target, props: { studio, playInLms } });
}

async function loadLibrary(): Promise<StudioLibrary | null> {
  try {
    const response = await fetch(new URL('library.json', document.baseURI));
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
