import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { z } from 'zod';
import { type Diagnostic, diagnose, type Place } from './diagnostic.ts';
import { nearestNames } from './nearest-names.ts';
import { toolkitTools } from './story.ts';
import { findUnshowable } from './unshowable.ts';

const words = z.string().trim().min(1);

/** A warning that the editor has looked at and lives with: in one scene, or in all of the story. */
const AcceptedSchema = z.strictObject({ rule: words, scene: words.optional(), why: words });

/** What stands between the two `---` lines at the top of a story. */
export const FrontMatterSchema = z.strictObject({
  title: words,
  summary: words,
  audience: z.array(words).min(1),
  outcomes: z.array(words).min(1),
  platform: words,
  minutes: z.number().int().min(1).max(60),
  reviewed: z.iso.date(),
  review_by: z.iso.date(),
  renamed: z.record(z.string(), z.string()).default({}),
  accepted: z.array(AcceptedSchema).default([]),
  toolkit: z.enum(toolkitTools).optional(),
});

/** What stands at the top of a translation; everything else is the original's. */
export const TranslationFrontMatterSchema = FrontMatterSchema.pick({
  title: true,
  summary: true,
}).extend({
  /** What was translated: for each scene, `front`, and each section the hash of its English text. */
  source: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/)).default({}),
});

export type FrontMatter = z.infer<typeof FrontMatterSchema> &
  z.infer<typeof TranslationFrontMatterSchema>;
type Schema = typeof FrontMatterSchema | typeof TranslationFrontMatterSchema;

const expectations: Record<keyof FrontMatter, string> = {
  title: 'the title as a line of text',
  summary: 'one sentence that says what happens',
  audience: 'a list such as [everyone]',
  outcomes: 'a list of outcome codes such as [ST2]',
  platform: 'the name of a platform, such as Facebook',
  minutes: 'a whole number of minutes from 1 to 60',
  reviewed: 'a date such as 2026-11-20',
  review_by: 'a date such as 2027-05-20',
  renamed: 'old and new scene ids, such as { old-name: new-name }',
  accepted:
    'a list of warnings that you live with, such as [{ rule: reading-age, scene: the-handover, why: "She quotes the policy word for word" }]',
  toolkit:
    'policy, objectives or arrangements: the page of the toolkit that the ending offers, or no such line',
  source: 'what canteen translate --mark writes: ids and hashes of eight characters in quotes',
};

/** What a field of the front matter holds, in words: `a list such as [everyone]`. */
export function describeField(name: string): string | undefined {
  return Object.hasOwn(expectations, name) ? expectations[name as keyof FrontMatter] : undefined;
}

/** What a story has when its front matter cannot be read: enough to go on looking for problems. */
const nothing: FrontMatter = {
  title: '',
  summary: '',
  audience: [],
  outcomes: [],
  platform: '',
  minutes: 1,
  reviewed: '',
  review_by: '',
  renamed: {},
  accepted: [],
  source: {},
};

export interface ReadFrontMatter {
  fields: FrontMatter;
  /** Where a field's name stands, or an entry, `accepted.0`; the first line for a field that is missing. */
  placeOf: (field: string) => Place;
  /** The text with the front matter blanked, so that every line keeps its number. */
  body: string;
  diagnostics: Diagnostic[];
}

const block = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Splits a story's text into its front matter and its body. Never throws. */
export function readFrontMatter(text: string, schema: Schema = FrontMatterSchema): ReadFrontMatter {
  const match = block.exec(text);
  if (match?.index !== 0) {
    const diagnostics = [diagnose('front-matter-missing', top, {})];
    return { fields: nothing, placeOf: () => top, body: text, diagnostics };
  }
  const [whole, yaml = ''] = match;
  const body = whole.replace(/[^\r\n]/g, '') + text.slice(whole.length);
  return { ...readFields(yaml, schema), body };
}

/** About ten times what a story needs; a parser that calls itself stays shallow within it. */
const longestChars = 5000;

const top: Place = { line: 1, column: 1 };

function readFields(yaml: string, schema: Schema): Omit<ReadFrontMatter, 'body'> {
  const chars = yaml.length;
  if (chars > longestChars) {
    const data = { what: 'The front matter', chars, most: longestChars };
    const diagnostics = [diagnose('text-too-long', top, data)];
    return { fields: nothing, placeOf: () => top, diagnostics };
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: Math.max(1, col) };
  };
  const places = new Map<string, Place>();
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key) || !key.range) continue;
      places.set(String(key.value), placeAt(key.range[0]));
      const entries = isSeq(value) ? value.items.filter(isNode) : [];
      for (const [index, { range }] of entries.entries()) {
        if (range) places.set(`${key.value}.${index}`, placeAt(range[0]));
      }
    }
  }
  const placeOf = (field: string): Place => places.get(field) ?? top;
  const unreadable = (place: Place, reason: string) => ({
    fields: nothing,
    placeOf,
    diagnostics: [diagnose('front-matter-unreadable', place, { reason })],
  });
  const [failure] = document.errors;
  if (failure) return unreadable(placeAt(failure.pos[0]), explainFailure(failure));
  const value = plainValue(document);
  if (value === refused) return unreadable(top, 'it refers to itself with "&" and "*".');
  return { ...validate(value, placeOf, schema), placeOf };
}

function explainFailure({ code, message }: YAMLError): string {
  if (code === 'DUPLICATE_KEY') return 'this field is there twice.';
  if (code === 'MULTIPLE_DOCS') return 'the line "..." ends it too early.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'this value has a colon and a space in it.';
  if (code === 'TAB_AS_INDENT') return 'a tab stands at the beginning of this line.';
  if (code === 'RESOURCE_EXHAUSTION') return 'it is nested too deep.';
  return `${message.split('\n')[0]}`.replace(/\.?$/, '.');
}

const refused = Symbol('refused');

/** Aliases are refused: a few of them can stand for a text of any size, or for themselves. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return refused;
  }
}

function validate(value: unknown, placeOf: (field: string) => Place, shape: Schema) {
  const record = isRecord(value) ? value : {};
  const result = shape.safeParse(record);
  if (result.success) {
    const fields = { ...nothing, ...result.data };
    return { fields, diagnostics: refuseHidden(fields, placeOf) };
  }
  const unknown = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  const wrong = new Set(result.error.issues.map(({ path }) => path[0]).filter(isField));
  const fields: FrontMatter = { ...nothing };
  for (const [field, schema] of Object.entries(shape.shape)) {
    const one = schema.safeParse(record[field]);
    if (one.success) Object.assign(fields, { [field]: one.data });
  }
  const diagnostics = [
    ...unknown.map((field) => {
      const known = Object.keys(shape.shape);
      const data = { field, nearest: nearestNames(field, known), known };
      return diagnose('front-matter-unknown-field', placeOf(field), data);
    }),
    ...[...wrong].map((field) => {
      const data = { field, found: nameValue(record[field]), expected: expectations[field] };
      return diagnose('front-matter-field', placeOf(field), data);
    }),
    ...refuseHidden(fields, placeOf),
  ];
  return { fields, diagnostics };
}

function isField(name: unknown): name is keyof FrontMatter {
  return typeof name === 'string' && Object.hasOwn(expectations, name);
}

function refuseHidden(fields: FrontMatter, placeOf: (field: string) => Place): Diagnostic[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    const found = findUnshowable(textsIn(value).join(' '));
    return found ? [diagnose('unsupported-character', placeOf(field), { found })] : [];
  });
}

function textsIn(value: unknown): string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [name, ...textsIn(inner)])
    : [String(value)];
}

function nameValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
