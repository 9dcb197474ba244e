import type { Nodes, RootContent } from 'mdast';
import { oncePerStory } from '../check/once-per-story.ts';
import { readTag } from '../components.ts';

/** Every picture in the prose of a story, and every link outside posts and messages. */
export const listPicturesAndLinks = oncePerStory(({ prose }) => {
  const found: Found = { pictures: [], links: [] };
  for (const blocks of Object.values(prose)) collectFrom(blocks, found);
  return found;
});

function collectFrom(blocks: readonly RootContent[], found: Found): void {
  let isPost = false;
  const visit = (node: Nodes): void => {
    if (node.type === 'image') found.pictures.push(node);
    if (node.type === 'link' && !isPost) found.links.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const block of blocks) {
    const tag = block.type === 'html' ? readTag(block.value) : null;
    if (tag && /^(?:Post|Message|Reply)$/.test(tag.name)) isPost = tag.kind === 'open';
    visit(block);
  }
}

interface Found {
  pictures: Extract<Nodes, { type: 'image' }>[];
  links: Extract<Nodes, { type: 'link' }>[];
}
