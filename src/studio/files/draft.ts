/**
 * What this browser keeps of a story at hand. Pictures' bytes and the folder are kept beside it, so that a
 * key pressed writes the text only:
 *
 *     { format: 1, key: "m3k…", id: "friend-request", text: "---\ntitle: …", saved: "…", from: "…", … }
 *
 * A later release that changes what a field means raises `format`; drafts of a format that this one does not
 * know are left alone.
 */
import { z } from 'zod';
import { ReleaseSchema, readFrontMatter } from '../../scenario/index.ts';

const DraftSchema = z.object({
  format: z.literal(1),
  /** Of this piece of work; the same story may be written in two of them. */
  key: z.string().min(1),
  /** Of the scenario. */
  id: z.string(),
  text: z.string(),
  /** The text as it is in its file; null for a story that has none. */
  saved: z.string().nullable(),
  /** In words for the page: `the folder friend-request`. */
  from: z.string(),
  origin: z.enum(['new', 'site', 'folder', 'files', 'import', 'copy']),
  form: z.object({ hasMark: z.boolean(), lineEnd: z.enum(['lf', 'crlf']) }),
  /** Names of pictures that are in no file yet. */
  newPictures: z.array(z.string()),
  released: z.array(
    z.object({ version: z.string(), story: ReleaseSchema.shape.scenarios.valueType }),
  ),
  /** What importing it left to do, until that is dismissed. */
  imported: z
    .array(
      z.object({ line: z.number().nullable(), scene: z.string().nullable(), message: z.string() }),
    )
    .default([]),
  /** When something was last written, in milliseconds since 1970; null where nothing was. */
  writtenAt: z.number().nullable(),
  /** When it was last at hand. */
  usedAt: z.number(),
});

export type Draft = z.infer<typeof DraftSchema>;

/** A draft as it was kept; null for anything else, such as one of a newer release. */
export function readDraft(value: unknown): Draft | null {
  const result = DraftSchema.safeParse(value);
  return result.success ? result.data : null;
}

const PicturesSchema = z.array(
  z.object({
    name: z.string().min(1),
    type: z.string(),
    bytes: z.instanceof(Uint8Array).transform((bytes) => new Uint8Array(bytes)),
  }),
);

/** Pictures as they were kept; none for anything else. */
export function readPictures(value: unknown): z.infer<typeof PicturesSchema> {
  const result = PicturesSchema.safeParse(value);
  return result.success ? result.data : [];
}

/** Whether it holds something that is in no file. */
export function isUnsaved({ text, saved, newPictures }: Draft): boolean {
  return text !== saved || newPictures.length > 0;
}

/** What a list calls a story: its title, or its id where it has none. */
export function titleOf({ text, id }: Pick<Draft, 'text' | 'id'>): string {
  return readFrontMatter(text.slice(0, longestFrontChars)).fields.title || id;
}

const longestFrontChars = 6000;
