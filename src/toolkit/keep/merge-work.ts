import type { Work } from '../work.ts';

/**
 * Brings two tabs' work together. Each began with `base`; a part that only one of them changed is taken from
 * that one, so that the policy can be written in one tab and the objectives in another. Null where both
 * changed the same part in different ways: a person has to choose then.
 */
export function mergeWork(base: Work, mine: Work, theirs: Work): Work | null {
  const merged = { ...mine };
  for (const part of parts) {
    if (isSame(mine[part], theirs[part])) continue;
    if (isSame(mine[part], base[part])) Object.assign(merged, { [part]: theirs[part] });
    else if (!isSame(theirs[part], base[part])) return null;
  }
  return merged;
}

const parts = ['organisation', 'policy', 'objectives', 'arrangements'] as const;

/** Whether two works, or parts of works, say the same; the order in which clauses were chosen is nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  return sortedText(one) === sortedText(other);
}

function sortedText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
