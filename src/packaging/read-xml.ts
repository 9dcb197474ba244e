/**
 * Reads canonical XML (C14N 1.0, as xmllint writes it) into a tree. Canonical XML has no
 * declaration, document type, CDATA section or empty-element tag, every attribute is in double
 * quotes, and it is well formed, which is why this reader can be so small. Anything else is a
 * mistake of the caller, and throws.
 */
export function readCanonicalXml(xml: string): XmlElement {
  const root: OpenElement = {
    name: '',
    namespace: '',
    attributes: new Map(),
    children: [],
    text: '',
  };
  const open: { element: OpenElement; scope: Scope }[] = [
    { element: root, scope: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]) },
  ];
  for (const token of xml.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (!top) break;
    const [whole, closing, tag, attributes, text] = token;
    if (closing !== undefined) open.pop();
    else if (tag !== undefined) {
      const next = openElement(tag, attributes ?? '', top.scope);
      top.element.children.push(next.element);
      open.push(next);
    } else if (text !== undefined) top.element.text += unescapeXml(text);
    else if (!whole.startsWith('<!--') && !whole.startsWith('<?')) {
      throw new TypeError(`Unexpected ${JSON.stringify(whole)} in canonical XML`);
    }
  }
  const [document] = root.children;
  if (!document || open.length !== 1) throw new TypeError('Unexpected end of canonical XML');
  return document;
}

/**
 * Reads XML as the manifests of this room are written: like canonical XML, but with a declaration, name
 * spaces in any order and elements such as `<file href="a.js"/>`. Throws for anything else.
 */
export function readPlainXml(xml: string): XmlElement {
  return readCanonicalXml(xml.replace(EMPTY_ELEMENT, '<$1$2></$1>'));
}

/** Every element below this one with that name and namespace, in document order. */
export function findElements(parent: XmlElement, namespace: string, name: string): XmlElement[] {
  return parent.children.flatMap((child) => [
    ...(child.name === name && child.namespace === namespace ? [child] : []),
    ...findElements(child, namespace, name),
  ]);
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([^>]+)>|<([^\s<>/!?]+)((?:\s+[^\s=<>]+="[^"]*")*)\s*>|([^<]+)|</g;
const EMPTY_ELEMENT = /<([^\s<>/!?]+)((?:\s+[^\s=<>]+="[^"]*")*)\s*\/>/g;
const ATTRIBUTE = /([^\s=]+)="([^"]*)"/g;

function openElement(tag: string, source: string, outer: Scope) {
  const pairs = [...source.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => {
    return [name, unescapeXml(value)] as const;
  });
  const scope = new Map(outer);
  for (const [name, value] of pairs) {
    if (name === 'xmlns') scope.set('', value);
    else if (name.startsWith('xmlns:')) scope.set(name.slice('xmlns:'.length), value);
  }
  const attributes = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    const [prefix, local] = splitName(name);
    attributes.set(prefix === '' ? local : `{${scope.get(prefix)}}${local}`, value);
  }
  const [prefix, name] = splitName(tag);
  const namespace = scope.get(prefix) ?? '';
  const element: OpenElement = { name, namespace, attributes, children: [], text: '' };
  return { element, scope };
}

function splitName(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

function unescapeXml(text: string): string {
  return text
    .replace(/&#x([0-9A-F]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

type Scope = Map<string, string>;

/** `attributes` are keyed by name, or by `{namespace}name` where they have a prefix. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside this element. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}
