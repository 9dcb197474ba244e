import type { Html, Image, Link, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Sources } from '../library/index.ts';
import { guidanceLinked, readTag } from '../scenario/index.ts';
import { mask, maskAttribute } from './mask.ts';

/** What the prose refers to, gathered while it is written out. */
export interface ProseReferences {
  sources: Sources;
  /** Files beside the story, in the order of first use. */
  pictures: string[];
}

/**
 * Writes a checked tree out again for mdsvex: links, citations, pictures and components as tags
 * of our own making, everything else as canonical Markdown, all text masked.
 */
export function writeForMdsvex(blocks: RootContent[], references: ProseReferences): string {
  const root: Root = { type: 'root', children: blocks.map((block) => rewrite(block, references)) };
  return toMarkdown(root, { bullet: '-', emphasis: '*', rule: '-' });
}

function rewrite<Node extends RootContent>(node: Node, references: ProseReferences): Node {
  if (node.type === 'html') return rewriteTag(node) as Node;
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === 'text') return rewriteText(child, references);
    if (child.type === 'link') return rewriteLink(child, references);
    if (child.type === 'image') return rewritePicture(child, references);
    return [rewrite(child, references)];
  });
  return { ...node, children } as Node;
}

function rewriteTag(node: Html): Html {
  const tag = readTag(node.value);
  if (!tag) return { type: 'html', value: '' };
  const attributes = Object.entries(tag.attributes).map(([name, value]) => attribute(name, value));
  const value =
    tag.kind === 'close' ? `</${tag.name}>` : `<${[tag.name, ...attributes].join(' ')}>`;
  return { type: 'html', value };
}

/** Text with its citations, `[@nmc-social-media]`, as components. */
function rewriteText(node: Text, { sources }: ProseReferences): PhrasingContent[] {
  return node.value.split(/(\[@[A-Za-z0-9-]+\])/).flatMap((piece): PhrasingContent[] => {
    const source = sources[/^\[@(.+)\]$/.exec(piece)?.[1] ?? ''];
    if (!source) return piece ? [{ type: 'text', value: mask(piece) }] : [];
    const title = `${source.who}: ${source.what} (${source.date})`;
    const attributes = [
      attribute('label', source.label),
      attribute('href', source.link),
      attribute('title', title),
    ];
    return [{ type: 'html', value: `<Cite ${attributes.join(' ')} />` }];
  });
}

function rewriteLink(node: Link, references: ProseReferences): PhrasingContent[] {
  const inner = rewrite({ type: 'paragraph', children: node.children }, references);
  const guidance = guidanceLinked(node.url);
  if (guidance) {
    return [
      { type: 'html', value: `<GuideLink ${attribute('to', guidance)}>` },
      ...inner.children,
      { type: 'html', value: '</GuideLink>' },
    ];
  }
  const isOutside = node.url.startsWith('https:');
  const outside = isOutside ? ' target="_blank" rel="noopener noreferrer"' : '';
  return [
    { type: 'html', value: `<a ${attribute('href', node.url)}${outside}>` },
    ...inner.children,
    { type: 'html', value: '</a>' },
  ];
}

function rewritePicture(node: Image, { pictures }: ProseReferences): PhrasingContent[] {
  const url = node.url.replace(/^\.\//, '');
  if (!pictures.includes(url)) pictures.push(url);
  const value = `<img ${attribute('alt', node.alt ?? '')} data-picture="${pictures.indexOf(url)}" />`;
  return [{ type: 'html', value }];
}

function attribute(name: string, value: string): string {
  return `${name}="${maskAttribute(value)}"`;
}
