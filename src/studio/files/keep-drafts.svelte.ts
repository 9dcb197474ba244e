import type { StudioState } from '../studio-state.svelte.ts';
import { filesOf } from './files-of.ts';
import { openFiles } from './open-story.ts';
import { restoreDraft } from './restore-draft.ts';
import { saveStory } from './save-story.ts';
import type { StudioFiles } from './studio-files.svelte.ts';

/**
 * Restores what was at hand and keeps what is written from then on, with each change and once more when the
 * page is left. Gives what ends it.
 */
export function keepDrafts(studio: StudioState): () => void {
  const files = filesOf(studio);
  const ending = new AbortController();
  const { signal } = ending;
  const keep = () => files.keepNow();
  window.addEventListener('pagehide', keep, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') keep();
    },
    { signal },
  );
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (files.isUnsaved && files.keepState === 'not-kept') event.preventDefault();
    },
    { signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      const isSave = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey);
      if (!isSave || event.altKey || event.shiftKey || !studio.isOpen) return;
      event.preventDefault();
      if (!files.dialog) void saveStory(files);
    },
    { signal },
  );
  takeDrops(files, signal);
  const stop = $effect.root(() => {
    $effect(() => files.keep());
  });
  void restoreDraft(files);
  return () => {
    ending.abort();
    stop();
  };
}

/** A file that is dropped beside the editor is opened too: a browser would leave the page for it. */
function takeDrops(files: StudioFiles, signal: AbortSignal): void {
  const isOfFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener(
    'dragover',
    (event) => {
      if (isOfFiles(event)) event.preventDefault();
    },
    { signal },
  );
  window.addEventListener(
    'drop',
    (event) => {
      if (event.defaultPrevented || !isOfFiles(event)) return;
      event.preventDefault();
      void openFiles(files, [...(event.dataTransfer?.files ?? [])]);
    },
    { signal },
  );
}
