import type { Draft } from './draft.ts';
import { isAt, type ProblemAt } from './fix-rule.ts';
import { removeItem, valueInItem } from './front-text.ts';
import { makeFix, showWords } from './make-fix.ts';
import type { Fix } from './text-edit.ts';

/** The number of the entry of `accepted` that a problem is about; -1 where it cannot be told. */
function entryAt({ read }: Draft, problem: ProblemAt): number {
  return read.notes.accepted.findIndex(({ place }) => isAt(problem, place));
}

export function removeEntry(draft: Draft, problem: ProblemAt): Fix[] {
  const edit = removeItem(draft, 'accepted', entryAt(draft, problem));
  return edit ? [makeFix(draft, 'Remove the entry', [edit])] : [];
}

/** Writes another rule or scene into the entry. */
export function correctEntry(
  draft: Draft,
  problem: ProblemAt,
  { field, by }: { field: 'rule' | 'scene'; by: readonly string[] },
): Fix[] {
  const value = valueInItem(draft, 'accepted', entryAt(draft, problem), field);
  if (!value) return [];
  return by.map((name) => makeFix(draft, `Write "${name}"`, [{ ...value, insert: name }]));
}

export function showReason(draft: Draft, problem: ProblemAt): Fix[] {
  const value = valueInItem(draft, 'accepted', entryAt(draft, problem), 'why');
  return value ? [showWords('Show the reason, to say more', value.from, value.to)] : [];
}
