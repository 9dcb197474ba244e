import { mount, unmount } from 'svelte';
import PaperView from './PaperView.svelte';
import type { Paper } from './paper.ts';

/**
 * Puts a paper on the page for as long as it is printed: it alone is on paper then. For `beforeprint`, so
 * that the browser's own print command gives the same as the button. What is returned takes it away.
 */
export function putSheet(paper: Paper): () => void {
  const sheet = document.createElement('div');
  sheet.className = 'app-paper-sheet';
  document.body.append(sheet);
  const view = mount(PaperView, { target: sheet, props: { paper } });
  return () => {
    void unmount(view);
    sheet.remove();
  };
}
