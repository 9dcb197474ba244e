import type { Work } from '../work.ts';

/** The gap that the organisation's name fills, which is asked for once for everything. */
export const nameGap = '[name of the organisation]';

/** What stands for each gap, `[who to ask]` for instance; what is empty is not in it. */
export function readFillings({ organisation, policy }: Work): ReadonlyMap<string, string> {
  const given = [[nameGap, organisation], ...Object.entries(policy.gaps)] as const;
  return new Map(
    given.flatMap(([gap, words]) => (words.trim() === '' ? [] : [[gap, words.trim()]])),
  );
}

/** A text with its gaps filled. What is filled in is not looked at again, whatever it holds. */
export function fillGaps(text: string, fillings: ReadonlyMap<string, string>): string {
  return text.replace(/\[[^\][\n]{2,80}\]/g, (gap) => fillings.get(gap) ?? gap);
}
