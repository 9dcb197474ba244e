import { z } from 'zod';

const words = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const httpsLink = z
  .string()
  .refine(
    (text) => /^https:\/\/\S+$/.test(text) && URL.canParse(text),
    'expected an address that begins with https:// and that a browser can open, such as https://example.org/page',
  );

const folderLink = httpsLink.refine(
  (text) => !/[?#]/.test(text),
  'expected an address without "?" or "#", such as https://example.org/toolkit/',
);

/** `content/sources.yaml`: where the facts come from, by the id that scenarios cite. */
export const SourcesSchema = z.record(
  id,
  z.strictObject({
    /** What a learner reads in the text. */
    label: words,
    who: words,
    what: words,
    date: z.coerce.string(),
    status: z.enum(['current', 'draft', 'archived', 'historic', 'secondary']),
    link: httpsLink,
    checked: words,
    note: z.string().optional(),
  }),
);
export type Sources = z.infer<typeof SourcesSchema>;

/** `content/outcomes.yaml`: what a learner can do afterwards, by code. */
export const OutcomesSchema = z.record(
  words,
  z.strictObject({
    audience: z.enum(['everyone', 'managers', 'communications']),
    text: words,
    /** What shows that somebody can do it: decisions in scenarios, or a document from the toolkit. */
    evidence: z.enum(['scenarios', 'toolkit']).default('scenarios'),
  }),
);
export type Outcomes = z.infer<typeof OutcomesSchema>;

/** `content/pathways.yaml`: what goes into a package. */
export const PathwaysSchema = z.record(
  id,
  z.strictObject({
    title: words,
    summary: words,
    audience: words,
    scenarios: z.array(id).min(1),
    /** In Welsh, where it has been translated. */
    cy: z.strictObject({ title: words, summary: words }).optional(),
    /** The short way: some of the scenarios, played without feedback until the end of each. */
    test_out: z.array(id).default([]),
  }),
);
export type Pathways = z.infer<typeof PathwaysSchema>;

const AccessibilitySchema = z.strictObject({
  contact: z.string().default(''),
  /** Working days. */
  reply_days: z.number().int().min(1).max(60).nullable().default(null),
  tested: z.string().default(''),
  enforcement: z.string().default(''),
});

/** `content/trust.yaml`: what an organisation fills in; neutral where it leaves a line empty. */
export const TrustSchema = z.strictObject({
  name: z.string().default(''),
  policy: z.union([z.literal(''), httpsLink]).default(''),
  /** The folder of the toolkit's pages in the organisation's own copy of the site. */
  toolkit: z.union([z.literal(''), folderLink]).default(''),
  contacts: z.array(z.strictObject({ role: words, who: z.string(), how: z.string() })).default([]),
  passing_score: z.number().min(0).max(1).default(0.8),
  required: z.array(id).default([]),
  test_out: z.boolean().default(true),
  feedback: z.enum(['each', 'end']).default('each'),
  reporting: z.enum(['all', 'aggregate', 'none']).default('all'),
  accessibility: AccessibilitySchema.default(() => AccessibilitySchema.parse({})),
});
export type Trust = z.infer<typeof TrustSchema>;
