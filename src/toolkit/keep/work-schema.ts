import * as z from 'zod/mini';
import { accountDecisions, stances } from '../content.ts';
import { arrangementStates, type Work } from '../work.ts';

/** Longer than any clause; a text that was pasted by mistake is found before it fills the browser's storage. */
export const longestTextChars = 100_000;
/** Objectives, accounts, or clauses: far more than anybody fills in. */
const mostEntries = 1000;

const text = z._default(z.string().check(z.maxLength(longestTextChars)), '');
const isSo = z._default(z.boolean(), false);
const id = z.string().check(z.minLength(1), z.maxLength(200));

function listOf<Item extends z.core.$ZodType>(item: Item) {
  return z._default(z.array(item).check(z.maxLength(mostEntries)), () => []);
}

/** Under ids that another release may have added or taken away. */
function byId<Value extends z.core.$ZodType>(value: Value) {
  const few = z.refine<Record<string, unknown>>(
    (record) => Object.keys(record).length <= mostEntries,
  );
  return z._default(z.record(id, value).check(few), () => ({}));
}

const ClauseSchema = z.object({
  stance: z.enum(stances),
  text: z._default(z.nullable(z.string().check(z.maxLength(longestTextChars))), null),
  textFrom: z._default(z.nullable(z.enum(stances)), null),
  reason: text,
});

const PolicySchema = z.object({
  clauses: byId(ClauseSchema),
  also: byId(z.object({ isLeftOut: isSo, text: z._default(z.nullable(text), null) })),
  consulting: byId(z.object({ isDone: isSo, note: text })),
  gaps: byId(text),
  owner: text,
  versionName: text,
  reviewOn: text,
  cameWith: text,
});

const ObjectiveSchema = z.object({
  id,
  driver: text,
  trustObjective: text,
  teamObjective: text,
  audience: text,
  channel: text,
  channelEvidence: text,
  sentence: text,
  baseline: text,
  measure: text,
  avoid: text,
  source: text,
  owner: text,
  hoursPerWeek: text,
  dueOn: text,
  reviewOn: text,
  stopRule: text,
  leftOut: text,
  isWithinControl: isSo,
});

const ArrangementSchema = z.object({
  state: z._default(z.enum(['', ...arrangementStates]), ''),
  owner: text,
  date: text,
  evidence: text,
});

const AccountSchema = z.object({
  id,
  name: text,
  platform: text,
  answers: byId(text),
  decision: z._default(z.enum(['', ...accountDecisions]), ''),
  reason: text,
  owner: text,
  date: text,
});

/**
 * The work in a file or in a draft, hostile until validated. What is missing is empty, so that a field can be
 * added without a new version; what is unknown is left out.
 */
export const WorkSchema: z.ZodMiniType<Work> = z.object({
  format: z.literal('beyond-the-canteen-toolkit'),
  version: z.literal(1),
  organisation: text,
  policy: PolicySchema,
  objectives: listOf(ObjectiveSchema),
  arrangements: z.object({
    items: byId(ArrangementSchema),
    scenarios: listOf(z.string().check(z.maxLength(200))),
    accounts: listOf(AccountSchema),
  }),
});
