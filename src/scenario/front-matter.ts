import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Diagnostic, diagnose, type Place } from './diagnostic.ts';
import { nearestNames } from './nearest-names.ts';

const isoDate = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)));
const words = z.string().trim().min(1);

/** What stands between the two `---` lines at the top of a story. */
export const FrontMatterSchema = z.strictObject({
  title: words,
  summary: words,
  audience: z.array(words).min(1),
  outcomes: z.array(words).min(1),
  platform: words,
  minutes: z.number().int().min(1).max(60),
  reviewed: isoDate,
  review_by: isoDate,
  renamed: z.record(z.string(), z.string()).default({}),
});
export type FrontMatter = z.infer<typeof FrontMatterSchema>;

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
};

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
};

export interface ReadFrontMatter {
  fields: FrontMatter;
  /** Where a field's name stands; the first line for a field that is missing. */
  placeOf: (field: string) => Place;
  /** The text with the front matter blanked, so that every line keeps its number. */
  body: string;
  diagnostics: Diagnostic[];
}

const block = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Splits a story's text into its front matter and its body. Never throws. */
export function readFrontMatter(text: string): ReadFrontMatter {
  const match = block.exec(text);
  if (match?.index !== 0) {
    const top: Place = { line: 1, column: 1 };
    const diagnostics = [diagnose('front-matter-missing', top, {})];
    return { fields: nothing, placeOf: () => top, body: text, diagnostics };
  }
  const [whole, yaml = ''] = match;
  const body = whole.replace(/[^\r\n]/g, '') + text.slice(whole.length);
  return { ...readFields(yaml), body };
}

function readFields(yaml: string): Omit<ReadFrontMatter, 'body'> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const places = new Map<string, Place>();
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items) {
      if (!isScalar(key) || !key.range) continue;
      const { line, col } = lines.linePos(key.range[0]);
      places.set(String(key.value), { line: line + 1, column: col });
    }
  }
  const placeOf = (field: string): Place => places.get(field) ?? { line: 1, column: 1 };
  const [failure] = document.errors;
  if (failure) {
    const { line, col } = lines.linePos(failure.pos[0]);
    const reason = `${failure.message.split('\n')[0]?.replace(/\.?$/, '.')}`;
    const place = { line: line + 1, column: col };
    return {
      fields: nothing,
      placeOf,
      diagnostics: [diagnose('front-matter-unreadable', place, { reason })],
    };
  }
  return { ...validate(plainValue(document), placeOf), placeOf };
}

function validate(value: unknown, placeOf: (field: string) => Place) {
  const result = FrontMatterSchema.safeParse(value ?? {});
  if (result.success) return { fields: result.data, diagnostics: [] };
  const record = isRecord(value) ? value : {};
  const diagnostics = result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((field) =>
        diagnose('front-matter-unknown-field', placeOf(field), {
          field,
          nearest: nearestNames(field, Object.keys(expectations)),
        }),
      );
    }
    const field = String(issue.path[0] ?? 'title');
    return diagnose('front-matter-field', placeOf(field), {
      field,
      found: namedValue(record[field]),
      expected: expectations[field as keyof FrontMatter] ?? 'something else',
    });
  });
  const fields: FrontMatter = { ...nothing };
  for (const [field, schema] of Object.entries(FrontMatterSchema.shape)) {
    const one = schema.safeParse(record[field]);
    if (one.success) Object.assign(fields, { [field]: one.data });
  }
  return { fields, diagnostics };
}

/** `toJS` throws on alias bombs and unresolved aliases. */
function plainValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 10 });
  } catch {
    return undefined;
  }
}

function namedValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
