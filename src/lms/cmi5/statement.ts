/**
 * What a statement looks like. Statements come from a package or from storage and are hostile until
 * `readStatement` has been through them. Source: xAPI 1.0.3, part two, 2. Kept out on purpose: attachments,
 * sub-statements and statements about people, which no AU of this project sends.
 */
import * as z from 'zod/mini';
import { readIsoDuration } from '../../events/index.ts';
import { findInteractionProblem, interactionTypes } from './interaction.ts';
import { quote } from './lrs-message.ts';
import { isRecord } from './same-json.ts';

/** The statement, or a sentence that says what is wrong with it. */
export function readStatement(found: unknown): { statement: Statement } | { problem: string } {
  if (!isRecord(found)) {
    return { problem: `Unexpected ${quote(found)}, expected a statement: an object.` };
  }
  const about = isRecord(found['object']) ? found['object']['objectType'] : undefined;
  if (about !== undefined && about !== 'Activity') {
    return {
      problem: `Unexpected ${quote(about)} as object.objectType, expected "Activity": this LMS keeps statements about activities only.`,
    };
  }
  const parsed = statementSchema.safeParse(found);
  if (!parsed.success) return { problem: sayIssue(parsed.error.issues[0], found) };
  const problem = findInteractionProblem(parsed.data);
  return problem === '' ? { statement: parsed.data } : { problem };
}

function text(expected: string, isGood: (found: string) => boolean) {
  return z.custom<string>((found) => typeof found === 'string' && isGood(found), expected);
}

function number(expected: string, isGood: (found: number) => boolean) {
  return z.custom<number>((found) => typeof found === 'number' && isGood(found), expected);
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const iriPattern = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;
const tagPattern = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;
const timestampPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,12})?(Z|[+-]\d\d:\d\d)?$/;

const plain = text('text', () => true);
export const uuid = text('a UUID', (found) => uuidPattern.test(found));
export const iri = text('a whole address (IRI)', (found) => iriPattern.test(found));
const languageTag = text('a language tag such as "en-GB"', (found) => tagPattern.test(found));
const anyNumber = number('a number', Number.isFinite);
/** xAPI does not allow `-00:00`. */
const timestamp = text(
  'a date and time of ISO 8601',
  (found) =>
    timestampPattern.test(found) && !found.endsWith('-00:00') && !Number.isNaN(Date.parse(found)),
);
const duration = text(
  'a duration of ISO 8601 such as "PT1M30S"',
  (found) => readIsoDuration(found) !== null,
);
const yesOrNo = z.custom<boolean>((found) => typeof found === 'boolean', 'true or false');
const languageMap = z.record(languageTag, plain);
const extensions = z.record(iri, z.unknown());

const agentSchema = z.strictObject({
  objectType: z.optional(text('"Agent"', (found) => found === 'Agent')),
  name: z.optional(plain),
  account: z.optional(z.strictObject({ homePage: iri, name: plain })),
  mbox: z.optional(text('a mailto: address', (found) => /^mailto:[^\s@]+@[^\s@]+$/.test(found))),
  mbox_sha1sum: z.optional(text('a SHA-1', (found) => /^[0-9a-f]{40}$/i.test(found))),
  openid: z.optional(iri),
});

const componentsSchema = z.array(
  z.strictObject({ id: plain, description: z.optional(languageMap) }),
);

const activitySchema = z.strictObject({
  objectType: z.optional(text('"Activity"', (found) => found === 'Activity')),
  id: iri,
  definition: z.optional(
    z.strictObject({
      name: z.optional(languageMap),
      description: z.optional(languageMap),
      type: z.optional(iri),
      moreInfo: z.optional(iri),
      interactionType: z.optional(
        text(`one of ${interactionTypes.join(', ')}`, (found) => interactionTypes.includes(found)),
      ),
      correctResponsesPattern: z.optional(z.array(plain)),
      choices: z.optional(componentsSchema),
      scale: z.optional(componentsSchema),
      source: z.optional(componentsSchema),
      target: z.optional(componentsSchema),
      steps: z.optional(componentsSchema),
      extensions: z.optional(extensions),
    }),
  ),
});

/** A list, or one activity alone, which xAPI 1.0.3 still takes. */
const activitiesSchema = z.union([z.array(activitySchema), activitySchema]);

const scoreSchema = z
  .strictObject({
    scaled: z.optional(number('a number from -1 to 1', (found) => found >= -1 && found <= 1)),
    raw: z.optional(anyNumber),
    min: z.optional(anyNumber),
    max: z.optional(anyNumber),
  })
  .check(
    z.refine(
      ({ raw, min = -Infinity, max = Infinity }) =>
        min < max && (raw === undefined || (min <= raw && raw <= max)),
      'min below max, and raw between them',
    ),
  );

const statementSchema = z.strictObject({
  id: z.optional(uuid),
  actor: agentSchema,
  verb: z.strictObject({ id: iri, display: z.optional(languageMap) }),
  object: activitySchema,
  result: z.optional(
    z.strictObject({
      score: z.optional(scoreSchema),
      success: z.optional(yesOrNo),
      completion: z.optional(yesOrNo),
      response: z.optional(plain),
      duration: z.optional(duration),
      extensions: z.optional(extensions),
    }),
  ),
  context: z.optional(
    z.strictObject({
      registration: z.optional(uuid),
      instructor: z.optional(agentSchema),
      contextActivities: z.optional(
        z.strictObject({
          parent: z.optional(activitiesSchema),
          grouping: z.optional(activitiesSchema),
          category: z.optional(activitiesSchema),
          other: z.optional(activitiesSchema),
        }),
      ),
      revision: z.optional(plain),
      platform: z.optional(plain),
      language: z.optional(languageTag),
      extensions: z.optional(extensions),
    }),
  ),
  timestamp: z.optional(timestamp),
  stored: z.optional(timestamp),
  authority: z.optional(agentSchema),
  version: z.optional(text('1.0.x', (found) => /^1\.0(\.\d+)?$/.test(found))),
});

function sayIssue(issue: z.core.$ZodIssue | undefined, found: unknown): string {
  const path = issue?.path ?? [];
  const place = path.join('.') || 'the statement';
  if (issue?.code === 'unrecognized_keys') {
    return `Unexpected ${issue.keys.map(quote).join(', ')} in ${place}: xAPI has no such property.`;
  }
  return `Unexpected ${quote(valueAt(found, path))} as ${place}, expected ${sayExpected(issue)}.`;
}

function sayExpected(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'custom':
      return issue.message;
    case 'invalid_type':
      return issue.expected === 'array' ? 'a list' : 'an object';
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'other names';
    default:
      return 'an activity or a list of activities';
  }
}

function valueAt(found: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, name) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, name)
        ? (inside as Record<PropertyKey, unknown>)[name]
        : undefined,
    found,
  );
}

export type Statement = z.infer<typeof statementSchema>;
export type Activity = z.infer<typeof activitySchema>;
export type Agent = z.infer<typeof agentSchema>;
export { agentSchema };
