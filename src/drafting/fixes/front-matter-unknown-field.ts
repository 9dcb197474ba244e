import { nearestNames } from '../../scenario/index.ts';
import { type FixRule, firstQuoted } from '../fix-rule.ts';
import { fieldOf, frontOf } from '../front-text.ts';
import { makeFix } from '../make-fix.ts';

const known = [
  ...['title', 'summary', 'audience', 'outcomes', 'platform', 'minutes', 'reviewed', 'review_by'],
  ...['renamed', 'accepted', 'toolkit'],
];

/** Corrects the name where that field is missing, or takes the field out. */
export const fixFrontMatterUnknownField: FixRule = (draft, problem) => {
  const field = fieldOf(draft, firstQuoted(problem));
  if (!field) return [];
  const there = new Set(frontOf(draft)?.fields.map(({ name }) => name));
  const free = known.filter((name) => !there.has(name));
  const named = nearestNames(field.name, free).map((name) =>
    makeFix(draft, `Write "${name}"`, [{ ...field.key, insert: name }]),
  );
  const gone = { from: field.from, to: field.to, insert: '' };
  return [...named, makeFix(draft, `Remove "${field.name}"`, [gone])];
};
