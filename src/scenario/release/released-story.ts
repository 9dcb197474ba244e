/*
 * What a release leaves behind, so that the next one can tell where learners stand. Kept for good:
 * a change of form gets another number in `format`, and old files stay readable.
 */
import { z } from 'zod';

const id = z.string().min(1);
const wordsHash = z.string().regex(/^[0-9a-f]{8}$/, 'eight characters 0 to 9 and a to f');

const ReleasedSceneSchema = z.strictObject({
  kind: z.enum(['scene', 'junction', 'ending']),
  choices: z.array(
    z.strictObject({
      key: z.string().regex(/^[a-z]$/, 'one small letter'),
      target: id,
      verdict: z.enum(['best', 'acceptable', 'poor']),
      remembers: z.array(id),
      /** Of the choice's words. */
      text: wordsHash,
    }),
  ),
  next: id.nullable(),
  rules: z.array(z.strictObject({ remembered: z.array(id), target: id })),
  /** Of everything that a learner reads in the scene, feedback included. */
  prose: wordsHash,
});

/** One story as it was released: its graph, and enough of its words to know them again. */
export const ReleasedStorySchema = z.strictObject({
  fingerprint: z.string().regex(/^[a-z0-9]{6}$/, 'six characters a to z and 0 to 9'),
  start: id,
  scenes: z.record(id, ReleasedSceneSchema),
});

/** `releases/0.1.0.json`. */
export const ReleaseSchema = z.strictObject({
  format: z.literal(1),
  version: z.string().regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/, 'three numbers such as 0.1.0'),
  date: z.iso.date(),
  /** Scenarios that count for completion, in every package that holds one of them; none means all. */
  required: z.array(id),
  pathways: z.record(id, z.array(id)),
  scenarios: z.record(id, ReleasedStorySchema),
});

export type ReleasedScene = z.infer<typeof ReleasedSceneSchema>;
export type ReleasedChoice = ReleasedScene['choices'][number];
export type ReleasedStory = z.infer<typeof ReleasedStorySchema>;
export type Release = z.infer<typeof ReleaseSchema>;
