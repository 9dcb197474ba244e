export { default as Cite } from './story/Cite.svelte';
export { default as ContentNote } from './story/ContentNote.svelte';
export { default as GuideLink } from './story/GuideLink.svelte';
export { type GuidancePlace, setGuidancePlace } from './story/guidance-place.ts';
export { default as Message } from './story/Message.svelte';
export type { Memory } from './story/memory.ts';
export { default as Post } from './story/Post.svelte';
export { default as Reply } from './story/Reply.svelte';
export { default as When } from './story/When.svelte';
