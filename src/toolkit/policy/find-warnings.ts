import type { PolicyContent } from '../content.ts';
import { addMonths, isDay, sayDay } from '../days.ts';
import type { PolicyWork } from '../work.ts';
import { clauseIds } from './clause-ids.ts';
import { rules, type WarningRule } from './warning-rules.ts';
import { chosenWordings, type Wording } from './wording-of.ts';

/**
 * Where a policy does not hold together, or something that every policy needs is missing. It is advice: nothing
 * is kept from being exported. `today` is a day such as `2026-11-21`.
 */
export function findWarnings(
  content: Pick<PolicyContent, 'clauses' | 'also' | 'consulting'>,
  policy: Pick<PolicyWork, 'clauses' | 'also' | 'consulting' | 'owner' | 'reviewOn'>,
  today: string,
): PolicyWarning[] {
  const wordings = chosenWordings(content, policy);
  return [
    ...rules
      .filter(({ finds }) => finds((name) => wordings.get(clauseIds[name])))
      .map((rule) => toWarning(rule, wordings)),
    ...findEmpty(content, wordings),
    ...findEarly(content, policy),
    ...findMissing(policy, today),
  ];
}

function toWarning(
  { id, clauses: names, message, lookedFor }: WarningRule,
  wordings: ReadonlyMap<string, Wording>,
): PolicyWarning {
  const clauses = names.map((name) => clauseIds[name]);
  const isOwn = clauses.some((clause) => wordings.get(clause)?.isOwn);
  const basis =
    lookedFor === undefined
      ? 'Your own wording counts here as the one that it began with.'
      : `In your own wording we looked for ${lookedFor}.`;
  return { id, kind: 'fit', clauses, message: isOwn ? `${message} ${basis}` : message };
}

function findEmpty(
  content: Pick<PolicyContent, 'clauses'>,
  wordings: ReadonlyMap<string, Wording>,
): PolicyWarning[] {
  return content.clauses
    .filter(({ id }) => wordings.get(id)?.text.trim() === '')
    .map(({ id }) => ({
      id: `empty-${id}`,
      kind: 'fit',
      clauses: [id],
      message: 'Your wording of this clause is empty. Write it, or go back to ours.',
    }));
}

/** A part that says what has been done, before it has been. */
function findEarly(
  { also, consulting }: Pick<PolicyContent, 'also' | 'consulting'>,
  policy: Pick<PolicyWork, 'also' | 'consulting'>,
): PolicyWarning[] {
  return also.flatMap(({ id, title, consulting: needed = [] }) => {
    if (policy.also[id]?.isLeftOut) return [];
    const open = consulting.filter(
      (one) => needed.includes(one.id) && !policy.consulting[one.id]?.isDone,
    );
    if (open.length === 0) return [];
    const who = open.map((one) => one.who).join('; ');
    return [
      {
        id: `early-${id}`,
        kind: 'missing',
        clauses: [],
        part: id,
        message: `The policy has the part “${title}”, and some of the consulting that it speaks of is not ticked as done: ${who}. Do it before the policy is in force, or leave the part out.`,
      },
    ];
  });
}

function findMissing(
  { owner, reviewOn }: Pick<PolicyWork, 'owner' | 'reviewOn'>,
  today: string,
): PolicyWarning[] {
  const warn = (id: string, message: string) => [
    { id, kind: 'missing' as const, clauses: [], message },
  ];
  return [
    ...(owner.trim() === ''
      ? warn('no-owner', 'The policy has no owner. Name the role that keeps it up to date.')
      : []),
    ...(isDay(reviewOn) ? [] : warn('no-review', 'The policy has no review date.')),
    ...(isDay(reviewOn) && reviewOn < today
      ? warn('review-past', `The review date, ${sayDay(reviewOn)}, is past.`)
      : []),
    ...(isDay(reviewOn) && reviewOn > addMonths(today, 12)
      ? warn(
          'review-late',
          `The review date, ${sayDay(reviewOn)}, is more than 12 months away. Law, guidance and platforms change sooner.`,
        )
      : []),
  ];
}

export interface PolicyWarning {
  /** Permanent, in words. */
  id: string;
  /** Clauses that do not fit, or something that is not there. */
  kind: 'fit' | 'missing';
  /** Ids of the clauses to look at; empty for the policy's own facts and for a part. */
  clauses: string[];
  /** The id of the part of `also` to look at. */
  part?: string;
  message: string;
}
