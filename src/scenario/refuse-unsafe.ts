import type { Html, Image, Link, Nodes, Root } from 'mdast';
import { components, readTag, type Tag } from './components.ts';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import { nearestNames } from './nearest-names.ts';
import { placeOf } from './parse-markdown.ts';

/**
 * Finds everything that mdsvex would run, or that no learner's page has room for. What passes
 * holds no braces, no HTML but the tags of our components, and no address but safe ones, in any
 * spelling: entities are decoded by the time the tree is looked at.
 */
export function refuseUnsafe(tree: Root): Diagnostic[] {
  const problems: Diagnostic[] = [];
  walk(tree, null, (node, parent) => problems.push(...refuseNode(node, parent)));
  return problems;
}

/** Controls, private-use letters (mdsvex is fed some in place of dangerous signs), direction overrides. */
const unshowable = /(?![\t\n])[\p{Cc}\p{Co}\p{Cs}\p{Cn}\u202a-\u202e\u2066-\u2069\ufffd]/u;

const plain = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'break',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
]);

const refused: Record<string, { found: string; advice: string }> = {
  code: {
    found: 'block of code',
    advice: 'A paragraph indented by four spaces becomes one too: remove the spaces.',
  },
  inlineCode: { found: 'code between backticks', advice: 'Use quotation marks.' },
  definition: {
    found: 'link definition',
    advice: 'Write the address in the link: [words](address).',
  },
  linkReference: { found: 'link by reference', advice: 'Write the address in the link.' },
  imageReference: { found: 'picture by reference', advice: 'Write the file in the picture.' },
  footnoteDefinition: { found: 'footnote', advice: 'Cite a source instead: [@its-id].' },
  footnoteReference: { found: 'footnote', advice: 'Cite a source instead: [@its-id].' },
  thematicBreak: { found: 'line', advice: 'Start a new scene with a heading, or remove it.' },
  delete: { found: 'crossed-out text', advice: 'Remove it.' },
};

function refuseNode(node: Nodes, parent: Nodes | null): Diagnostic[] {
  if (node.type === 'html') return refuseHtml(node, parent);
  if (node.type === 'link' || node.type === 'image') return refuseAddress(node);
  if (node.type === 'text') return refuseText(node.value, node);
  if (plain.has(node.type)) return [];
  const known = refused[node.type] ?? { found: node.type, advice: 'Remove it.' };
  return [diagnose('unsupported-markdown', placeOf(node), known)];
}

function refuseText(text: string, node: Nodes): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const brace = /[{}]/.exec(text);
  if (brace)
    problems.push(diagnose('braces', placeOf(node), { found: excerpt(text, brace.index) }));
  const hidden = unshowable.exec(text);
  if (hidden) {
    const code = (hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    problems.push(diagnose('unsupported-character', placeOf(node), { found: `U+${code}` }));
  }
  return problems;
}

function refuseAddress(node: Link | Image): Diagnostic[] {
  const problems = [
    node.url,
    node.title ?? '',
    node.type === 'image' ? (node.alt ?? '') : '',
  ].flatMap((text) => refuseText(text, node));
  const safe = node.type === 'link' ? isSafeLink(node.url) : isBesideStory(node.url);
  if (!safe) problems.push(diagnose('link-scheme', placeOf(node), { url: node.url }));
  if (node.type === 'image' && !node.alt?.trim()) {
    problems.push(diagnose('missing-alt-text', placeOf(node), { url: node.url }));
  }
  return problems;
}

function isSafeLink(url: string): boolean {
  return (
    /^#[^\s]*$/.test(url) ||
    /^https:\/\/[^\s]+$/i.test(url) ||
    /^mailto:[^\s]+$/i.test(url) ||
    isBesideStory(url)
  );
}

/** A relative path without a scheme, a host or a way out of the folder. */
function isBesideStory(url: string): boolean {
  return /^(?:\.\/)?[A-Za-z0-9_-][A-Za-z0-9._/-]*$/.test(url) && !url.split('/').includes('..');
}

function refuseHtml(node: Html, parent: Nodes | null): Diagnostic[] {
  const place = placeOf(node);
  const tag = readTag(node.value);
  const name = tag?.name ?? /^<\/?([A-Za-z][\w.:-]*)/.exec(node.value)?.[1] ?? '';
  const found = node.value.split('\n')[0]?.slice(0, 60) ?? '';
  if (/[{}]/.test(node.value)) return [diagnose('braces', place, { found })];
  if (!Object.hasOwn(components, name)) {
    return /^[A-Z]/.test(name)
      ? [
          diagnose('unknown-component', place, {
            name,
            nearest: nearestNames(name, Object.keys(components)),
            known: Object.keys(components),
          }),
        ]
      : [diagnose('raw-html', place, { found })];
  }
  const alone = parent?.type === 'root';
  if (!alone || !tag) return [diagnose('component-placement', place, { name })];
  return tag.kind === 'open' ? refuseAttributes(tag, node) : [];
}

function refuseAttributes(tag: Tag, node: Html): Diagnostic[] {
  const rule = components[tag.name];
  if (!rule) return [];
  const known = [...rule.required, ...rule.optional];
  const say = (attribute: string, problem: string) =>
    diagnose('component-attribute', placeOf(node), {
      component: tag.name,
      attribute,
      problem,
      known,
    });
  const given = Object.keys(tag.attributes);
  const problems = [
    ...given.filter((name) => !known.includes(name)).map((name) => say(name, 'has no attribute')),
    ...rule.required
      .filter((name) => !tag.attributes[name]?.trim())
      .map((name) => say(name, 'needs')),
  ];
  if (tag.name === 'When' && given.length !== 1) problems.push(say('remembered', 'takes one of'));
  return [
    ...problems,
    ...Object.values(tag.attributes).flatMap((value) => refuseText(value, node)),
  ];
}

function excerpt(text: string, index: number): string {
  return text.slice(Math.max(0, index - 10), index + 30).trim();
}

function walk(
  node: Nodes,
  parent: Nodes | null,
  visit: (node: Nodes, parent: Nodes | null) => void,
) {
  visit(node, parent);
  if ('children' in node) for (const child of node.children) walk(child, node, visit);
}
