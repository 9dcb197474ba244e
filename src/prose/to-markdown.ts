import type { Html, Image, Link, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { proseElements } from '../design/prose.ts';
import type { Sources } from '../library/content.ts';
import { guidanceLinked, readTag } from '../scenario/index.ts';
import { mask, paragraphMark } from './mask.ts';
import { typesetTree } from './typeset-tree.ts';

/**
 * Writes a tree out again for mdsvex: blocks as canonical Markdown; components, and what stands in a
 * line, as tags of our own making; all text set as a printer would, and masked.
 */
export function writeForMdsvex(blocks: readonly RootContent[], sources: Sources): string {
  const children = rewriteAll(blocks.map(typesetTree), sources);
  const root: Root = { type: 'root', children };
  return toMarkdown(root, { bullet: '-' });
}

function rewrite<Node extends RootContent>(node: Node, sources: Sources): Node {
  if (node.type === 'html') return rewriteTag(node) as Node;
  if (!('children' in node)) return node;
  const children = rewriteAll(node.children, sources);
  const isTagFirst = node.type === 'paragraph' && children[0]?.type === 'html';
  return { ...node, children: isTagFirst ? [startMark, ...children] : children } as Node;
}

function rewriteAll(nodes: readonly RootContent[], sources: Sources): RootContent[] {
  return nodes.flatMap((node, at): RootContent[] => {
    if (node.type === 'text') return rewriteText(node, sources);
    if (node.type === 'emphasis') return wrap('em', '', rewriteAll(node.children, sources));
    if (node.type === 'strong') return wrap('strong', '', rewriteAll(node.children, sources));
    if (node.type === 'link') return rewriteLink(node, sources);
    if (node.type === 'image') return [rewritePicture(node)];
    if (node.type === 'break') return [lineBreak];
    const isAnotherList = node.type === 'list' && nodes[at - 1]?.type === 'list';
    return [...(isAnotherList ? [listEnd] : []), rewrite(node, sources)];
  });
}

const lineBreak: Html = { type: 'html', value: '<br />' };
/** Two lists on end would become one; this tag is on no list of what is shown. */
const listEnd: Html = { type: 'html', value: '<ListEnd />' };
const startMark: Text = { type: 'text', value: paragraphMark };

function rewriteTag(node: Html): Html {
  const tag = readTag(node.value);
  if (!tag) return { type: 'html', value: '' };
  const known = proseElements.get(tag.name) ?? [];
  const attributes = Object.entries(tag.attributes)
    .filter(([name]) => known.includes(name))
    .map(([name, value]) => attribute(name, value));
  const value =
    tag.kind === 'close' ? `</${tag.name}>` : `<${[tag.name, ...attributes].join(' ')}>`;
  return { type: 'html', value };
}

/** Text with its citations, `[@nmc-social-media]`, as components. */
function rewriteText(node: Text, sources: Sources): PhrasingContent[] {
  return node.value.split(/(\[@[A-Za-z0-9-]+\])/).flatMap((piece): PhrasingContent[] => {
    const source = sourceCalled(/^\[@(.+)\]$/.exec(piece)?.[1], sources);
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

function sourceCalled(id: string | undefined, sources: Sources): Sources[string] | undefined {
  return id !== undefined && Object.hasOwn(sources, id) ? sources[id] : undefined;
}

function rewriteLink({ url, children }: Link, sources: Sources): RootContent[] {
  const guidance = guidanceLinked(url);
  const inside = rewriteAll(children, sources);
  return guidance
    ? wrap('GuideLink', attribute('to', guidance), inside)
    : wrap('a', attribute('href', url), inside);
}

function wrap(tag: string, attributes: string, inside: RootContent[]): RootContent[] {
  const open = attributes ? `<${tag} ${attributes}>` : `<${tag}>`;
  return [{ type: 'html', value: open }, ...inside, { type: 'html', value: `</${tag}>` }];
}

function rewritePicture(node: Image): Html {
  const src = attribute('src', node.url.replace(/^\.\//, ''));
  return { type: 'html', value: `<img ${attribute('alt', node.alt ?? '')} ${src} />` };
}

function attribute(name: string, value: string): string {
  return `${name}="${mask(value)}"`;
}
