import fc from 'fast-check';
import { accountDecisions, stances } from '../content.ts';
import { arrangementStates, type Work } from '../work.ts';

/** Anything that somebody could type, and some things that nobody could: half a surrogate pair, controls. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '<w:p>]]>&amp;</w:t>',
    '\u0000\u0007\ud800\ufffe',
    '| a | b |\n| - | - |\n# x',
    '=HYPERLINK("https://example.org")',
    'مرحبا \u202eabc 👩🏽‍⚕️',
    '- one\n- two\n\n1. three\t```\n[x](javascript:alert(1)) ![y](z) <img src=x> www.example.org *a* ~~b~~',
  ),
);

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);

const objective = fc.record({
  id,
  driver: anyText,
  trustObjective: anyText,
  teamObjective: anyText,
  audience: anyText,
  channel: anyText,
  channelEvidence: anyText,
  sentence: anyText,
  baseline: anyText,
  measure: anyText,
  avoid: anyText,
  source: anyText,
  owner: anyText,
  hoursPerWeek: anyText,
  dueOn: anyText,
  reviewOn: anyText,
  stopRule: anyText,
  leftOut: anyText,
  isWithinControl: fc.boolean(),
});

const account = fc.record({
  id,
  name: anyText,
  platform: anyText,
  answers: byId(anyText),
  decision: fc.constantFrom('' as const, ...accountDecisions),
  reason: anyText,
  owner: anyText,
  date: anyText,
});

/** Any work that a page could make, and more. */
export const anyWork: fc.Arbitrary<Work> = fc.record({
  format: fc.constant('beyond-the-canteen-toolkit' as const),
  version: fc.constant(1 as const),
  organisation: anyText,
  policy: fc.record({
    clauses: byId(
      fc.record({
        stance: fc.constantFrom(...stances),
        text: fc.option(anyText),
        textFrom: fc.option(fc.constantFrom(...stances)),
        reason: anyText,
      }),
    ),
    also: byId(fc.record({ isLeftOut: fc.boolean(), text: fc.option(anyText) })),
    consulting: byId(fc.record({ isDone: fc.boolean(), note: anyText })),
    gaps: byId(anyText),
    owner: anyText,
    versionName: anyText,
    reviewOn: anyText,
    cameWith: anyText,
  }),
  objectives: fc.uniqueArray(objective, { selector: (one) => one.id, maxLength: 3 }),
  arrangements: fc.record({
    items: byId(
      fc.record({
        state: fc.constantFrom('' as const, ...arrangementStates),
        owner: anyText,
        date: anyText,
        evidence: anyText,
      }),
    ),
    scenarios: fc.array(id, { maxLength: 3 }),
    accounts: fc.uniqueArray(account, { selector: (one) => one.id, maxLength: 3 }),
  }),
});

function byId<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> {
  return fc
    .array(fc.tuple(id, value), { maxLength: 4 })
    .map((entries) => Object.fromEntries(entries));
}
