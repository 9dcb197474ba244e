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

const tagShape = /^<(\/?)([A-Za-z][\w.:-]*)((?:\s+[^\s"'<>/=]+\s*=\s*"[^"<>]*")*)\s*>$/;
const attributeShape = /([^\s"'<>/=]+)\s*=\s*"([^"<>]*)"/g;

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
