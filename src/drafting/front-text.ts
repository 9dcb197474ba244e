import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Draft, Range } from './draft.ts';
import type { DraftEdit } from './make-fix.ts';

/** The front matter as it stands in the author's text. */
export interface Front extends Range {
  /** Of the line "---" that closes it. */
  close: number;
  fields: readonly FrontField[];
}

export interface FrontField extends Range {
  name: string;
  key: Range;
  /** Null where nothing is written. */
  value: Range | null;
  node: Node | null;
  /** What a list holds. */
  items: { range: Range; node: Node }[];
}

/** The order in which a story's front matter is written. */
const order = [
  ...['title', 'summary', 'audience', 'outcomes', 'platform', 'minutes'],
  ...['reviewed', 'review_by', 'renamed', 'accepted', 'toolkit'],
];

const kept = new WeakMap<Draft, Front | null>();

/** Null where there is no front matter, or it is longer than a story's can be. */
export function frontOf(draft: Draft): Front | null {
  const known = kept.get(draft);
  if (known !== undefined) return known;
  const front = readFront(draft);
  kept.set(draft, front);
  return front;
}

const longestChars = 5000;

function readFront(draft: Draft): Front | null {
  const { text, lines } = draft;
  if (!/^---[ \t]*$/.test(text.slice(lines.starts[0], lines.ends[0]))) return null;
  const isFence = (start: number, index: number) =>
    index > 0 && /^---[ \t]*$/.test(text.slice(start, lines.ends[index]));
  const last = lines.starts.findIndex(isFence);
  if (last < 0) return null;
  const [from = 0, close = 0] = [lines.starts[1], lines.starts[last]];
  if (close - from > longestChars) return null;
  // YAML counts in lines that end with LF, so that a place is found by its line.
  const own = lines.starts.slice(1, last).map((start, index) => ({
    start,
    text: text.slice(start, lines.ends[index + 1]),
  }));
  const starts: number[] = [];
  let at = 0;
  for (const line of own) {
    starts.push(at);
    at += line.text.length + 1;
  }
  const place = (offset: number): number => {
    const index = Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
    const line = own[index];
    return line
      ? Math.min(line.start + offset - (starts[index] ?? 0), line.start + line.text.length)
      : close;
  };
  const yaml = own.map((line) => `${line.text}\n`).join('');
  const { contents } = parseDocument(yaml, { logLevel: 'error' });
  const pairs = isMap(contents) ? contents.items : [];
  return { from, to: close, close, fields: readFields(pairs, { place, close, draft }) };
}

function readFields(
  pairs: readonly Pair[],
  { place, close, draft }: { place: (offset: number) => number; close: number; draft: Draft },
): FrontField[] {
  const rangeOf = (node: Node | null): Range | null =>
    node?.range ? { from: place(node.range[0]), to: place(node.range[1]) } : null;
  const named = pairs.flatMap(({ key, value }) => {
    const range = isScalar(key) ? rangeOf(key) : null;
    return range && isScalar(key) ? [{ name: String(key.value), key: range, value }] : [];
  });
  const lineStart = (offset: number) =>
    draft.lines.starts.findLast((start) => start <= offset) ?? offset;
  return named.map(({ name, key, value }, index) => {
    const next = named[index + 1];
    const node = isNode(value) ? value : null;
    const range = rangeOf(node);
    const items = isSeq(value) ? value.items.filter(isNode) : [];
    return {
      name,
      key,
      from: lineStart(key.from),
      to: next ? lineStart(next.key.from) : close,
      value: range && range.to > range.from ? range : null,
      node,
      items: items.flatMap((item) => {
        const own = rangeOf(item);
        return own ? [{ range: own, node: item }] : [];
      }),
    };
  });
}

export function fieldOf(draft: Draft, name: string): FrontField | undefined {
  return frontOf(draft)?.fields.find((field) => field.name === name);
}

/** Writes a field's value, in its own line if it is not there; null without front matter. `select` is in it. */
export function setField(
  draft: Draft,
  name: string,
  value: string,
  select?: string,
): DraftEdit | null {
  const front = frontOf(draft);
  if (!front) return null;
  const marked = select === undefined ? {} : { select };
  const field = fieldOf(draft, name);
  if (field?.value) {
    // A list in lines of its own makes room for a value on the line of its name.
    const isBelow = draft.text.slice(field.key.to, field.value.from).includes('\n');
    const from = isBelow ? field.key.to : field.value.from;
    const to = isBelow ? endOfValue(draft, field) : field.value.to;
    return { from, to, insert: isBelow ? `: ${value}` : value, ...marked };
  }
  if (field) {
    const colon = draft.text.indexOf(':', field.key.to);
    if (colon < 0 || colon >= field.to) return null;
    return { from: colon + 1, to: colon + 1, insert: ` ${value}`, ...marked };
  }
  const before = order.slice(0, order.indexOf(name));
  const after = front.fields.findLast((one) => before.includes(one.name));
  const at = after?.to ?? (order.includes(name) ? front.from : front.close);
  return { from: at, to: at, insert: `${name}: ${value}\n`, ...marked };
}

function endOfValue({ text }: Draft, { value, to }: FrontField): number {
  const end = text.slice(0, to).trimEnd().length;
  return Math.max(end, value?.to ?? 0);
}

/** Takes a field and its value out, with its lines. */
export function removeField({ from, to }: Range): DraftEdit {
  return { from, to, insert: '' };
}

/** Adds `name: value` to a field that holds such pairs; null where the name is there already. */
export function setPair(
  draft: Draft,
  field: string,
  name: string,
  value: string,
): DraftEdit | null {
  const entry = `${quoteId(name)}: ${quoteId(value)}`;
  const own = fieldOf(draft, field);
  if (!own?.value || !isMap(own.node) || own.node.items.length === 0) {
    return setField(draft, field, `{ ${entry} }`);
  }
  const map: YAMLMap = own.node;
  if (map.has(name)) return null;
  const text = draft.text.slice(own.value.from, own.value.to);
  if (map.flow) {
    const inside = text.slice(0, -1).trimEnd().replace(/,$/, '');
    const from = own.value.from + inside.length;
    return { from, to: own.value.to, insert: `, ${entry} }` };
  }
  const indent = /[ \t]*$/.exec(draft.text.slice(0, own.value.from))?.[0] ?? '  ';
  const at = endOfValue(draft, own);
  return { from: at, to: at, insert: `\n${indent}${entry}` };
}

/** Takes one entry out of a list; the last one leaves no list at all. */
export function removeItem(draft: Draft, field: string, index: number): DraftEdit | null {
  const own = fieldOf(draft, field);
  const item = own?.items[index];
  if (!own || !item || !isCollection(own.node)) return null;
  if (own.items.length === 1) return removeField(own);
  if (own.node.flow) {
    const next = own.items[index + 1];
    const before = own.items[index - 1];
    if (next) return { from: item.range.from, to: next.range.from, insert: '' };
    return { from: before?.range.to ?? item.range.from, to: item.range.to, insert: '' };
  }
  const { starts } = draft.lines;
  const from = starts.findLast((start) => start <= item.range.from) ?? own.from;
  const next = own.items[index + 1]?.range.from;
  const to = next === undefined ? own.to : (starts.findLast((start) => start <= next) ?? own.to);
  return { from, to, insert: '' };
}

/** Where the value of `name` stands in an entry of a list of maps. */
export function valueInItem(
  draft: Draft,
  field: string,
  index: number,
  name: string,
): Range | null {
  const item = fieldOf(draft, field)?.items[index];
  if (!item || !isMap(item.node)) return null;
  const value = item.node.get(name, true);
  const written = draft.text.slice(item.range.from, item.range.to);
  if (!isScalar(value)) return null;
  const shape = new RegExp(`(?:^|[\\s{,])(${name}[ \\t]*:[ \\t]+)`);
  const found = shape.exec(written);
  if (!found) return null;
  const from = item.range.from + found.index + found[0].length;
  const source = String(value.source ?? value.value);
  const typed = /^(["']?)/.exec(draft.text.slice(from))?.[1] ?? '';
  const to = from + source.length + typed.length * 2;
  return to <= item.range.to ? { from: from + typed.length, to: to - typed.length } : null;
}

/** As YAML wants it: an id that could be read as a number or a date stands in quotes. */
export function quoteId(id: string): string {
  return /^[a-z][a-z0-9-]*$/.test(id) && !/^(true|false|null|yes|no|on|off|y|n)$/.test(id)
    ? id
    : JSON.stringify(id);
}

/** A text as a value on one line of YAML: in quotes only where it needs them. */
export function quoteText(text: string): string {
  const isPlain =
    /^[A-Za-z][^\n]*$/.test(text) && !/: |:$| #|^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain && text.trim() === text ? text : JSON.stringify(text);
}
