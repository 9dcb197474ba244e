/** Whether a count is about too few people to be shown. Nobody at all is not too few. */
export function isSmall(count: number, under: number): boolean {
  return count > 0 && count < under;
}

/**
 * Hides small counts of parts that make up a total, and then the smallest others until at least two are
 * hidden and their sum is not small itself: the total less what is shown then tells nothing. `secret` are
 * places of counts that are hidden in any case.
 */
export function hideCounts(
  counts: readonly number[],
  under: number,
  secret: readonly number[] = [],
): (number | null)[] {
  const hidden = new Set(
    [...counts.keys()].filter((at) => secret.includes(at) || isSmall(counts[at] ?? 0, under)),
  );
  if (hidden.size === 0) return [...counts];
  const others = [...counts.keys()]
    .filter((at) => !hidden.has(at) && counts[at] !== 0)
    .sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  for (const at of others) {
    if (
      isSafeSum(
        [...hidden].map((part) => counts[part] ?? 0),
        under,
      )
    )
      break;
    hidden.add(at);
  }
  return counts.map((count, at) => (hidden.has(at) ? null : count));
}

/** Whether hidden counts stay hidden when their sum is known. */
export function isSafeSum(hidden: readonly number[], under: number): boolean {
  const sum = hidden.reduce((total, count) => total + count, 0);
  return hidden.length === 0 || (hidden.length > 1 && !isSmall(sum, under));
}
