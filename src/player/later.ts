/** What a learner meets from the first decision on; loaded while they read the first scene. */
export { default as ActivityView } from './ActivityView.svelte';
export { default as Consequence } from './Consequence.svelte';
export { default as EndingView } from './EndingView.svelte';
export { createPlayback } from './playback.ts';
