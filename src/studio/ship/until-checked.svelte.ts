import type { StudioState } from '../studio-state.svelte.ts';

/** Waits until what is known is about the text as it is now, prose and all, or nothing can be known. */
export function untilChecked(studio: StudioState): Promise<void> {
  return new Promise((done) => {
    const stop = $effect.root(() => {
      $effect(() => {
        const { isCurrent, isProseCurrent, failure } = studio;
        if ((!isCurrent || !isProseCurrent) && !failure) return;
        done();
        queueMicrotask(() => stop());
      });
    });
  });
}
