import * as z from 'zod/mini';

/**
 * What the try-it LMS knows of a package from the studio. Sample: `{"id":"friend-request","title":"Kath asks
 * to be friends","fileName":"beyond-the-canteen-friend-request-scorm12.zip","bytes":201443,"minutes":6}`.
 */
const factsSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(90)),
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  fileName: z.string().check(z.minLength(1), z.maxLength(255)),
  /** Of the zip. */
  bytes: z.int().check(z.minimum(1)),
  minutes: z.number().check(z.minimum(0), z.maximum(1000)),
});

/** Hostile until validated; null where it is not what is expected. */
export function readOwnFacts(found: unknown): OwnFacts | null {
  const read = factsSchema.safeParse(found);
  return read.success ? read.data : null;
}

export type OwnFacts = z.infer<typeof factsSchema>;
