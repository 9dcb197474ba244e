/** What is there for more than one language; loaded beside the start page. */
export { default as LanguageBar } from './LanguageBar.svelte';
export { default as ReviewNote } from './ReviewNote.svelte';
