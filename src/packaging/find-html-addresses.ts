import type { Excerpt, FindIn, FoundAddress } from './found-address.ts';

/**
 * Every address in the tags, style sheets and scripts of an HTML or SVG text. A text that is not
 * a whole page, such as a template inside a script, will do.
 */
export function findHtmlAddresses(excerpt: Excerpt, findIn: FindIn): FoundAddress[] {
  const found: FoundAddress[] = [];
  for (const markup of excerpt.text.matchAll(MARKUP)) {
    const { raw, rawAttributes, content, tag, attributes } = markup.groups ?? {};
    const name = (raw ?? tag)?.toLowerCase();
    if (name === undefined) continue;
    const offset = excerpt.offset + markup.index;
    const pairs = readAttributes(rawAttributes ?? attributes ?? '');
    found.push(...findInTag({ name, pairs, offset, from: excerpt.from }, findIn));
    if (content === undefined || content === '') continue;
    const inside = {
      text: content,
      offset: offset + markup[0].indexOf('>') + 1,
      from: excerpt.from,
    };
    if (name === 'style') found.push(...findIn('css', inside));
    else if (name === 'script' && isScript(pairs)) found.push(...findIn('js', inside));
  }
  return found;
}

const INSIDE_TAG = `(?:"[^"]*"|'[^']*'|[^>"'])*`;
const MARKUP = new RegExp(
  String.raw`<!--[\s\S]*?(?:-->|$)|<(?<raw>script|style|textarea|title)\b(?<rawAttributes>${INSIDE_TAG})>(?<content>[\s\S]*?)(?:</\k<raw>\s*>|$)|<(?<tag>[a-z][^\s/>]*)(?<attributes>${INSIDE_TAG})>`,
  'gi',
);
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Attributes that a browser loads from, whatever the element. */
const LOADING = new Set([
  'src',
  'poster',
  'background',
  'formaction',
  'action',
  'ping',
  'manifest',
]);
const LOADING_LISTS = new Set(['srcset', 'imagesrcset']);

function findInTag(tag: Tag, findIn: FindIn): FoundAddress[] {
  return tag.pairs.flatMap(([attribute, value]) => {
    const where = `<${tag.name} ${attribute}>`;
    const common = { from: tag.from, offset: tag.offset, where };
    if (attribute === 'style') {
      return findIn('css', { text: value, offset: tag.offset, from: tag.from });
    }
    if (LOADING_LISTS.has(attribute)) {
      return splitSourceSet(value).map((address) => ({ ...common, address, use: 'load' as const }));
    }
    const use = findUse(tag, attribute);
    if (use === undefined) return [];
    const address = use === 'refresh' ? readRefresh(value) : value.trim();
    return address === undefined
      ? []
      : { ...common, address, use: use === 'refresh' ? ('load' as const) : use };
  });
}

function findUse(tag: Tag, attribute: string): 'load' | 'link' | 'refresh' | undefined {
  if (LOADING.has(attribute)) return 'load';
  if (attribute === 'href' || attribute === 'xlink:href') {
    return tag.name === 'a' || tag.name === 'area' ? 'link' : 'load';
  }
  if (attribute === 'data') return tag.name === 'object' ? 'load' : undefined;
  if (tag.name !== 'meta' || attribute !== 'content') return undefined;
  const isRefresh = tag.pairs.some(
    ([name, value]) => name === 'http-equiv' && value.toLowerCase() === 'refresh',
  );
  return isRefresh ? 'refresh' : undefined;
}

function readRefresh(content: string): string | undefined {
  return /url\s*=\s*["']?([^"']+)/i.exec(content)?.[1]?.trim();
}

function splitSourceSet(value: string): string[] {
  return [...value.matchAll(/([^\s,]\S*[^\s,])(?:\s+[\d.]+[wxh])*\s*(?:,|$)/g)].map(
    ([, address = '']) => address,
  );
}

function isScript(pairs: Tag['pairs']): boolean {
  const type =
    pairs
      .find(([name]) => name === 'type')?.[1]
      .trim()
      .toLowerCase() ?? '';
  return ['', 'module', 'text/javascript', 'application/javascript'].includes(type);
}

function readAttributes(source: string): Tag['pairs'] {
  return [...source.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => {
    return [name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? '')] as const;
  });
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeEntities(value: string): string {
  return value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

interface Tag {
  readonly name: string;
  readonly pairs: readonly (readonly [name: string, value: string])[];
  readonly offset: number;
  readonly from: FoundAddress['from'];
}
