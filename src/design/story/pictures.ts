import type { ProseNode, ProseParts } from './prose-node.ts';

/** Names of the pictures in prose, each once, in the order of first use. */
export function findPictures(parts: ProseParts): string[] {
  return [...new Set(Object.values(parts).flatMap((nodes) => nodes.flatMap(picturesIn)))];
}

/** The same prose with addresses in place of its pictures' names. */
export function addressPictures(
  parts: ProseParts,
  addressOf: (name: string) => string,
): Record<string, ProseNode[]> {
  const address = (node: ProseNode): ProseNode => {
    if (typeof node === 'string') return node;
    const { attributes, children } = node;
    const src = node.tag === 'img' ? attributes?.['src'] : undefined;
    return {
      ...node,
      ...(src === undefined ? {} : { attributes: { ...attributes, src: addressOf(src) } }),
      ...(children ? { children: children.map(address) } : {}),
    };
  };
  const entries = Object.entries(parts).map(([part, nodes]) => [part, nodes.map(address)]);
  return Object.fromEntries(entries);
}

function picturesIn(node: ProseNode): string[] {
  if (typeof node === 'string') return [];
  const src = node.tag === 'img' ? node.attributes?.['src'] : undefined;
  return [...(src === undefined ? [] : [src]), ...(node.children ?? []).flatMap(picturesIn)];
}
