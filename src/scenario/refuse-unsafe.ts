import type { Html, Image, Link, Nodes, Root } from 'mdast';
import { isBesideStory, isSafeLink } from './addresses.ts';
import { components, findUnquotedTag, readTag, type Tag } from './components.ts';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import { isFlag } from './flags.ts';
import { nearestNames } from './nearest-names.ts';
import { placeOf } from './parse-markdown.ts';
import { findUnshowable } from './unshowable.ts';

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

/** A `<` in text is either a tag that is not finished or the code for one, such as `&lt;`. */
function refuseText(text: string, node: Nodes): Diagnostic[] {
  const place = placeOf(node);
  const problems: Diagnostic[] = [];
  const brace = /[{}]/.exec(text);
  if (brace) problems.push(diagnose('braces', place, { found: excerpt(text, brace.index) }));
  const unquoted = findUnquotedTag(text);
  const tag = /<[A-Za-z/!?]/.exec(text);
  if (unquoted && unquoted.index === tag?.index) {
    const { name: component, after } = unquoted;
    const problem = `has no double quotation mark after ${after}`;
    const data = {
      component,
      problem: `${problem} and needs one there.`,
      known: attributesOf(component),
    };
    problems.push(diagnose('component-attribute', place, data));
  } else if (tag)
    problems.push(diagnose('raw-html', place, { found: text.slice(tag.index, tag.index + 60) }));
  // A text may also begin within its line, after words in bold.
  const underline = /\n *=+ *(?:\n|$)/.exec(text);
  if (underline) {
    const advice = 'Start a scene with "## " before its heading, or remove the line.';
    problems.push(diagnose('unsupported-markdown', place, { found: 'line of "="', advice }));
  }
  const found = findUnshowable(text);
  if (found) problems.push(diagnose('unsupported-character', place, { found }));
  return problems;
}

function refuseAddress(node: Link | Image): Diagnostic[] {
  const problems = [
    node.url,
    node.title ?? '',
    node.type === 'image' ? (node.alt ?? '') : '',
  ].flatMap((text) => refuseText(text, node));
  const isPicture = node.type === 'image';
  const isSafe = isPicture ? isBesideStory(node.url) : isSafeLink(node.url);
  if (!isSafe) problems.push(diagnose('link-scheme', placeOf(node), { url: node.url, isPicture }));
  if (isPicture && !node.alt?.trim()) {
    problems.push(diagnose('missing-alt-text', placeOf(node), { url: node.url }));
  }
  return problems;
}

function refuseHtml(node: Html, parent: Nodes | null): Diagnostic[] {
  const place = placeOf(node);
  const tag = readTag(node.value);
  const name = tag?.name ?? nameOf(node);
  const [found = '', ...below] = node.value.split('\n');
  if (/[{}]/.test(node.value)) return [diagnose('braces', place, { found })];
  if (!Object.hasOwn(components, name)) {
    if (closesRefused(node, parent)) return [];
    if (!/^[A-Z]/.test(name)) return [diagnose('raw-html', place, { found })];
    const known = Object.keys(components);
    const nearest = nearestNames(name, known);
    return [diagnose('unknown-component', place, { name, nearest, known })];
  }
  const alone = parent?.type === 'root' && (below.length === 0 || readTag(found) === null);
  if (!alone) return [diagnose('component-placement', place, { name })];
  if (!tag) return [diagnose('component-attribute', place, unreadable(name, node.value))];
  return tag.kind === 'open' ? refuseAttributes(tag, node) : [];
}

function nameOf(node: Html): string {
  return /^<\/?([A-Za-z][\w.:-]*)/.exec(node.value)?.[1] ?? '';
}

/** Whether a tag closes one beside it, which is reported already. */
function closesRefused(node: Html, parent: Nodes | null): boolean {
  if (!node.value.startsWith('</') || !parent || !('children' in parent)) return false;
  const before = parent.children.slice(0, parent.children.indexOf(node as never));
  return before.some(
    (other) =>
      other.type === 'html' && !other.value.startsWith('</') && nameOf(other) === nameOf(node),
  );
}

function unreadable(component: string, tag: string) {
  const problem = /\/\s*>/.test(tag)
    ? 'closes itself; it opens and closes with two tags, with its text between them.'
    : 'has attributes that are not written correctly.';
  return { component, problem, known: attributesOf(component) };
}

function attributesOf(component: string): readonly string[] {
  const rule = components[component];
  return rule ? [...rule.required, ...rule.optional] : [];
}

function refuseAttributes({ name, attributes, repeated }: Tag, node: Html): Diagnostic[] {
  const known = attributesOf(name);
  const given = Object.entries(attributes);
  const required = components[name]?.required ?? [];
  const problems = [
    ...given.filter(([key]) => !known.includes(key)).map(([key]) => `has no attribute "${key}".`),
    ...required.filter((key) => !attributes[key]?.trim()).map((key) => `needs "${key}".`),
    ...repeated.map((key) => `has "${key}" twice.`),
    // Some programs decode these and some do not, so nobody can tell what would be shown.
    ...given
      .filter(([, value]) => /&#|&[A-Za-z][A-Za-z0-9]*;/.test(value))
      .map(([key]) => `has a code such as "&lt;" or "&#60;" in "${key}"; write the sign itself.`),
    ...(name === 'When' ? refuseFlag(given) : []),
  ];
  return [
    ...problems.map((problem) =>
      diagnose('component-attribute', placeOf(node), { component: name, problem, known }),
    ),
    ...given.flatMap(([, value]) => refuseText(value, node)),
  ];
}

function refuseFlag(given: [string, string][]): string[] {
  if (given.length !== 1) return ['takes exactly one of its attributes.'];
  return given
    .filter(([, value]) => !isFlag(value))
    .map(
      ([, value]) => `reads "${value}", which is not one name of lower-case letters and hyphens.`,
    );
}

/** The words round a place in a text. */
function excerpt(text: string, index: number): string {
  const from = Math.max(0, index - 20);
  const words = text.slice(from, index + 30);
  return from > 0 ? words.replace(/^[^\s{}]*\s/, '') : words;
}

function walk(
  node: Nodes,
  parent: Nodes | null,
  visit: (node: Nodes, parent: Nodes | null) => void,
) {
  visit(node, parent);
  if ('children' in node) for (const child of node.children) walk(child, node, visit);
}
