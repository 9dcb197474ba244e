import { tick } from 'svelte';

const mostKept = 1000;
let kept = 0;

/**
 * Notes how long it took from a change of the text to the page that shows what was found, as the browser's own
 * measure `studio:answer` with the revision and the worker's part of it. Only 1,000 are kept.
 */
export function measureAnswer(start: number, detail: { revision: number; took: number }): void {
  if (typeof requestAnimationFrame === 'undefined') return;
  void tick().then(() => {
    requestAnimationFrame(() => {
      // After a frame's own work comes its painting; what is said next comes after both.
      setTimeout(() => {
        if (kept === mostKept) performance.clearMeasures('studio:answer');
        kept = kept === mostKept ? 1 : kept + 1;
        performance.measure('studio:answer', { start, end: performance.now(), detail });
      });
    });
  });
}
