/** The room's door for those who make prose: what it may hold, and no components. */
export { addressPictures, findPictures } from './story/pictures.ts';
export { inlineElements, isProseLink, proseElements } from './story/prose-elements.ts';
export type { ProseElement, ProseNode, ProseParts } from './story/prose-node.ts';
