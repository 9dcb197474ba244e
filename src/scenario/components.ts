/** The components that prose may use, with their attributes. Nothing else reaches mdsvex. */
export const components: Readonly<Record<string, ComponentRule>> = {
  Post: { required: ['by', 'platform', 'time'], optional: ['likes'], holdsComponents: false },
  Message: { required: ['from', 'time'], optional: ['to', 'via'], holdsComponents: false },
  Reply: { required: ['by', 'time'], optional: ['likes'], holdsComponents: false },
  ContentNote: { required: [], optional: [], holdsComponents: false },
  When: { required: [], optional: ['remembered', 'not'], holdsComponents: true },
};

export interface ComponentRule {
  required: readonly string[];
  optional: readonly string[];
  /** Only `When` may stand around another component. */
  holdsComponents: boolean;
}

export interface Tag {
  name: string;
  kind: 'open' | 'close';
  attributes: Record<string, string>;
  /** Names that are given more than once; the last one counts. */
  repeated: readonly string[];
}

export interface UnquotedTag {
  name: string;
  /** Where it begins in the text. */
  index: number;
  /** The attribute, and its value as far as it can be told. */
  key: string;
  value: string;
  after: string;
}

const tagShape = /^<(\/?)([A-Za-z][\w.:-]*)((?:\s+[^\s"'<>/=]+\s*=\s*"[^"<>]*")*)\s*>$/;
const attributeShape = /([^\s"'<>/=]+)\s*=\s*"([^"<>]*)"/g;

/** More than any tag has; what is longer would cost time squared. */
const longestTagChars = 500;

/**
 * A component's opening tag that Markdown took for text, because a double quotation mark is
 * missing; `after` is what the mark would stand behind. Null when the text holds none.
 */
export function findUnquotedTag(text: string): UnquotedTag | null {
  for (const match of text.matchAll(/<([A-Z][A-Za-z]*)\s([^\n<]*)/g)) {
    const [, name = '', rest = ''] = match;
    const attribute = Object.hasOwn(components, name)
      ? findUnquoted(rest.slice(0, longestTagChars))
      : null;
    if (attribute) return { name, index: match.index, ...attribute };
  }
  return null;
}

/** `from="Kath to="Delroy">` lacks a mark after `from="Kath`; `from=Kath">` lacks one after `from=`. */
function findUnquoted(attributes: string): Pick<UnquotedTag, 'key' | 'value' | 'after'> | null {
  const shape = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)("?)(?=([\s>]?))|[^\s"'>]+")/g;
  for (const [whole, key = '', text, mark, next] of attributes.matchAll(shape)) {
    if (text === undefined) return { key, value: '', after: `${key}=` };
    if (mark && next) continue;
    const value = text.replace(/\s+[^\s"'<>/=]+\s*=\s*$|\s*>.*$/, '');
    const before = whole.slice(0, whole.indexOf('"') + 1);
    return { key, value, after: before + value };
  }
  return null;
}

/** Reads one tag that stands alone, or null when the text is anything else. */
export function readTag(html: string): Tag | null {
  const match = tagShape.exec(html.trim());
  if (!match) return null;
  const [, slash, name = '', rest = ''] = match;
  const attributes: Record<string, string> = Object.create(null);
  const repeated: string[] = [];
  for (const [, key = '', value = ''] of rest.matchAll(attributeShape)) {
    if (key in attributes) repeated.push(key);
    attributes[key] = value;
  }
  return { name, kind: slash ? 'close' : 'open', attributes, repeated };
}
