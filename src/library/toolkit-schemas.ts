/**
 * The files of `content/toolkit/`, which hold the words of the social media toolkit. What is read has the shape
 * of `ToolkitContent` in `src/toolkit/content.ts`; pages hand it over, and the type check compares the two.
 */
import { z } from 'zod';

const words = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

const StanceSchema = z.enum(['restrictive', 'middle', 'permissive']);

/** A choice by its letter, or an item of a sort activity with the place it was put in. */
const HeardSchema = z
  .strictObject({
    story: id,
    scene: words,
    choice: words.nullable().default(null),
    item: words.nullable().default(null),
    place: words.nullable().default(null),
    stance: StanceSchema,
    /** No wording allows it; the stance is the one that explains the line. */
    crosses: z.literal(true).exactOptional(),
  })
  .refine(
    ({ choice, item, place }) =>
      choice === null ? item !== null && place !== null : item === null && place === null,
    'expected either a choice, or an item and a place',
  );

const WordingSchema = z.strictObject({ label: words, text: words });

const ClauseSchema = z.strictObject({
  id,
  title: words,
  decides: words,
  wordings: z.strictObject({
    restrictive: WordingSchema,
    middle: WordingSchema,
    permissive: WordingSchema,
  }),
  recommended: StanceSchema,
  why: words,
  sources: z.array(id),
  caution: z.string().default(''),
  heard: z.array(HeardSchema).default([]),
});

/** `content/toolkit/policy.yaml`. */
export const PolicySchema = z.strictObject({
  /** Where the wordings hold as they stand, and what to check elsewhere. */
  applies: words.exactOptional(),
  /** What an organisation fills in, with its square brackets, and what it stands for. */
  gaps: z.array(z.strictObject({ gap: words.regex(/^\[[^[\]]+\]$/), means: words })).default([]),
  clauses: z.array(ClauseSchema).min(1),
  also: z.array(
    z.strictObject({
      id,
      title: words,
      text: words,
      sources: z.array(id),
      caution: words.exactOptional(),
      /** Whom to have asked before what it says is true, by the ids in `consulting`. */
      consulting: z.array(id).min(1).exactOptional(),
    }),
  ),
  consulting: z.array(
    z.strictObject({
      id,
      who: words,
      about: words,
      clauses: z.array(id).min(1),
    }),
  ),
});
export type Policy = z.infer<typeof PolicySchema>;
export type Clause = z.infer<typeof ClauseSchema>;
export type Heard = z.infer<typeof HeardSchema>;

/** `content/toolkit/objectives.yaml`. */
export const ObjectivesSchema = z.strictObject({
  stages: z.array(z.strictObject({ id, title: words, asks: words, hint: words })),
  examples: z.array(
    z.strictObject({
      id,
      aim: words,
      sentence: words,
      measure: words,
      avoid: words,
    }),
  ),
});
export type Objectives = z.infer<typeof ObjectivesSchema>;

/** `content/toolkit/arrangements.yaml`. */
export const ArrangementsSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      id,
      text: words,
      evidence: words,
      scenarios: z.array(id),
    }),
  ),
  account: z.strictObject({
    asks: z.array(z.strictObject({ id, label: words, hint: words })),
    decisions: z.array(
      z.strictObject({
        id: z.enum(['keep', 'merge', 'pause', 'close']),
        label: words,
        means: words,
      }),
    ),
  }),
});
export type Arrangements = z.infer<typeof ArrangementsSchema>;
