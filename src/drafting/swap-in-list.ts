import type { Draft } from './draft.ts';
import { fieldOf } from './front-text.ts';
import { makeFix } from './make-fix.ts';
import type { Fix } from './text-edit.ts';

/** Fixes that write another name in place of one in a list of the front matter. */
export function swapInList(
  draft: Draft,
  { field, name, by }: { field: string; name: string; by: readonly string[] },
): Fix[] {
  const item = fieldOf(draft, field)?.items.find(({ range }) => {
    const typed = draft.text.slice(range.from, range.to);
    return typed === name || typed === `"${name}"` || typed === `'${name}'`;
  });
  const there = new Set(
    fieldOf(draft, field)?.items.map(({ range }) => draft.text.slice(range.from, range.to)),
  );
  if (!item) return [];
  return by
    .filter((known) => !there.has(known))
    .map((known) => makeFix(draft, `Write "${known}"`, [{ ...item.range, insert: known }]));
}
