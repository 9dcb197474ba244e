import * as z from 'zod/mini';

const documents = z.array(
  z.object({
    id: z.string().check(z.minLength(1), z.maxLength(255)),
    contentType: z.string(),
    content: z.string(),
    updatedAt: z.optional(z.iso.datetime()),
  }),
);

/**
 * What a registration has sent, inside a stored attempt. Each statement is validated by `readStatement`.
 *
 * Sample: `{"registration":"ec53…","statements":[{…}],"documents":[{"id":"LMS.LaunchData","contentType":
 * "application/json","content":"{…}","updatedAt":"2026-11-20T09:30:00.000Z"}],"profiles":[]}`.
 */
export const xapiSchema = z.object({
  registration: z.uuid(),
  /** The AU's and the LMS's own, oldest first. */
  statements: z.array(z.record(z.string(), z.unknown())),
  /** The registration's documents of the State API, with the launch data of the last session. */
  documents,
  /** The learner's documents of the Agent Profile API. */
  profiles: z._default(documents, []),
});
