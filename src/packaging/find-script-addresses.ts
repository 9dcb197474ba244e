import { parseAst } from 'vite';
import {
  type Excerpt,
  type FindIn,
  type FoundAddress,
  UNKNOWN_PART,
  UnreadableScriptError,
} from './found-address.ts';

/**
 * The addresses in a script that can be known without running it: imports, `new URL(…)`, `fetch`,
 * workers, `src`, the tags inside templates, and any text that is the address of a file.
 * Other absolute addresses are left alone: they are name spaces and the links of citations.
 * Throws an `UnreadableScriptError` where the text is not JavaScript.
 */
export function findScriptAddresses(
  { text, offset, from }: Excerpt,
  findIn: FindIn,
): FoundAddress[] {
  const found: FoundAddress[] = [];
  const done = new Set<unknown>();
  const add = (node: unknown, where: string, base: FoundAddress['from']) => {
    const literal = readLiteral(node);
    if (literal === undefined || !isNode(node)) return;
    done.add(node);
    found.push({ address: literal, use: 'load', from: base, where, offset: offset + node.start });
  };
  walk(parse(text, offset), (node) => {
    if (IMPORTS.has(node.type) && field(node, 'source')) add(field(node, 'source'), 'import', from);
    else if (node.type === 'NewExpression') findInNew(node, add);
    else if (node.type === 'CallExpression') findInCall(node, add);
    else if (node.type === 'AssignmentExpression' && readProperty(field(node, 'left')) === 'src') {
      add(field(node, 'right'), '.src', 'page');
    } else if (node.type === 'Property' && nameOfKey(field(node, 'key')) === 'href') {
      // A story's link is data; the browser goes there when somebody asks for it, and loads nothing.
      const link = field(node, 'value');
      if (isNode(link)) done.add(link);
    } else if (!done.has(node)) found.push(...findInText(node, offset, findIn));
  });
  return found;
}

const IMPORTS = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'ImportExpression',
]);
const LOADERS = new Set(['fetch', 'importScripts', 'sendBeacon']);
const LOADING_CLASSES = new Set(['Worker', 'SharedWorker', 'WebSocket', 'EventSource']);
/** The whole of a text that is the address of a file: `./a-1f.js`, `/a/b.css`, `https://x/y.png`. */
const FILE_ADDRESS =
  /^(?:https?:\/\/|\/|\.{1,2}\/)[^\s<>"'`{}]*\.(?:avif|css|gif|ico|jpe?g|js|json|mjs|mp[34]|png|svg|wasm|web[mp]|woff2?)(?:[?#]\S*)?$/i;
const HTML_TAG = /<[a-z][\w-]*[\s/>]/i;

function parse(text: string, offset: number): unknown {
  const options = { lang: 'js', sourceType: 'unambiguous' } as const;
  try {
    return parseAst(text, options);
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new UnreadableScriptError(reason, offset);
  }
}

function findInNew(node: Node, add: Add): void {
  const name = readName(field(node, 'callee'));
  const [first, base] = readList(field(node, 'arguments'));
  if (name === 'URL' && base !== undefined) {
    const isOwn = isNode(base) && base.type === 'MemberExpression' && readProperty(base) === 'url';
    add(first, 'new URL()', isOwn ? 'file' : 'either');
  } else if (LOADING_CLASSES.has(name)) add(first, `new ${name}()`, 'page');
}

function findInCall(node: Node, add: Add): void {
  const name = readName(field(node, 'callee')) || readProperty(field(node, 'callee'));
  const [first, second] = readList(field(node, 'arguments'));
  if (LOADERS.has(name)) add(first, `${name}()`, 'page');
  if (name === 'setAttribute' && readLiteral(first) === 'src') add(second, 'src', 'page');
}

function findInText(node: Node, offset: number, findIn: FindIn): FoundAddress[] {
  const text = readLiteral(node);
  if (text === undefined) return [];
  const at = offset + node.start;
  if (HTML_TAG.test(text)) {
    return findIn('html', { text, offset: 0, from: 'page' }).map((one) => ({
      ...one,
      offset: at,
    }));
  }
  if (!FILE_ADDRESS.test(text)) return [];
  return [{ address: text, use: 'load', from: 'either', where: 'a text', offset: at }];
}

/** The value of a string or a template, its values left open; undefined for anything else. */
function readLiteral(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal') {
    const value = field(node, 'value');
    return typeof value === 'string' ? value : undefined;
  }
  if (node.type !== 'TemplateLiteral') return undefined;
  const parts = readList(field(node, 'quasis')).map((part) => {
    const value = isNode(part) ? field(part, 'value') : undefined;
    return value !== null && typeof value === 'object' && 'cooked' in value ? value.cooked : '';
  });
  return parts.join(UNKNOWN_PART);
}

function field(node: Node, key: string): unknown {
  return node[key];
}

function nameOfKey(key: unknown): string | undefined {
  return readName(key) || readLiteral(key);
}

function readName(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(field(node, 'name')) : '';
}

function readProperty(node: unknown): string {
  return isNode(node) && node.type === 'MemberExpression' ? readName(field(node, 'property')) : '';
}

function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNode(value: unknown): value is Node {
  return (
    value !== null &&
    typeof value === 'object' &&
    'type' in value &&
    typeof value.type === 'string' &&
    'start' in value
  );
}

/** Parents before children, so that a call is seen before the text that it is given. */
function walk(root: unknown, visit: (node: Node) => void): void {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (isNode(next)) visit(next);
    if (next === null || typeof next !== 'object') continue;
    for (const value of Object.values(next)) {
      if (value !== null && typeof value === 'object') waiting.push(value);
    }
  }
}

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown };
type Add = (node: unknown, where: string, base: FoundAddress['from']) => void;
