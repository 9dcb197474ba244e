import type { AttemptState } from './attempt-state.svelte.ts';

/** What is on the screen. */
export type View =
  | { page: 'start' }
  | { page: 'loading'; id: string }
  | { page: 'scenario'; id: string; attempt: AttemptState }
  | { page: 'failed'; id: string }
  | { page: 'left' };
