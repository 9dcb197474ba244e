import * as z from 'zod/mini';

/** Relative to `parts.json`, without a way out of its folder. */
const path = z.string().check(z.regex(/^[\w-]+(?:[./][\w-]+)*\.[a-z0-9]+$/));

const PartSchema = z.object({
  path,
  bytes: z.int().check(z.minimum(1)),
  /** Of the file, 64 lower-case hexadecimal digits. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  role: z.enum(['script', 'style', 'guidance', 'schema', 'asset']),
});

/**
 * `studio/player/parts.json`: what the SCORM 1.2 package of any scenario holds besides its story, as
 * `canteen build` lays it out for the studio. Hostile until validated.
 */
export const PlayerPartsSchema = z.object({
  format: z.literal(1),
  /** Of the site: `0.1.0`. */
  version: z.string().check(z.minLength(1), z.maxLength(20)),
  /** The launch script, and what the launch page preloads with it. */
  script: path,
  preload: z.array(path),
  styles: z.array(path),
  /** The script that renders pages, an ES module without imports; in no package. */
  renderer: path,
  /** Every file but the renderer. `schema` files lie at the root of a package, like all others by their path. */
  files: z.array(PartSchema).check(z.minLength(1)),
});

export type PlayerParts = z.infer<typeof PlayerPartsSchema>;
export type PartRole = PlayerParts['files'][number]['role'];
