export { downloadFile } from './download.ts';
export { provideSpeech, readSpeech } from './speech.ts';
export { default as GuideLink } from './story/GuideLink.svelte';
export { type GuidancePlace, setGuidancePlace } from './story/guidance-place.ts';
export type { Memory } from './story/memory.ts';
export { default as Prose } from './story/Prose.svelte';
export { addressPictures } from './story/pictures.ts';
export type { ProseElement, ProseNode, ProseParts } from './story/prose-node.ts';
