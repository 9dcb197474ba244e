import { mount } from 'svelte';
import type { SceneWords } from '../events/index.ts';
import { findOwnShelf } from './own/own-shelf.ts';
import { putApi } from './put-api.ts';
import { RecordStore, recordsStorageKey } from './record-store.ts';
import TryIt from './TryIt.svelte';
import { TryItLms } from './try-it-lms.svelte.ts';

/**
 * Puts the try-it LMS into `#try-it` of this page. Packages are listed in `packages.json` beside the page,
 * or where the element's `data-packages` says; `#own=<id>` chooses one from the studio. What the scenes say is JSON in the page's data block
 * `#scene-words`, by interaction id; without it decisions are shown under their ids.
 */
export function mountTryIt(): void {
  const target = document.getElementById('try-it');
  if (!target) return;
  const lms = new TryItLms(new RecordStore(() => window.localStorage), {
    packagesUrl: new URL(target.dataset['packages'] ?? 'packages.json', document.baseURI).href,
    fetch: (...request) => window.fetch(...request),
    own: findOwnShelf(),
    now: () => Date.now(),
    setApi: (api) => putApi(window, api),
  });
  window.addEventListener('storage', (event) => {
    if (event.key === recordsStorageKey || event.key === null) lms.refreshRecords();
  });
  target.replaceChildren();
  mount(TryIt, { target, props: { lms, words: readSceneWords() } });
  void lms.loadPackages(readOwnId());
  // The studio comes back to the same tab, which is told by its address only.
  window.addEventListener('hashchange', () => {
    const ownId = readOwnId();
    if (ownId !== undefined) void lms.loadPackages(ownId);
  });
}

/** `#own=friend-request`: which package from the studio is asked for. */
function readOwnId(): string | undefined {
  return /^#own=([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(location.hash)?.[1];
}

function readSceneWords(): Map<string, SceneWords> {
  const text = document.getElementById('scene-words')?.textContent;
  const words: Record<string, SceneWords> = JSON.parse(text || '{}');
  return new Map(Object.entries(words));
}
