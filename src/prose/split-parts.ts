import type { ReadStory } from '../scenario/index.ts';

/**
 * A story's parts in the two files that a learner loads: the first scene, because it is what they wait
 * for; everything else while they read it.
 */
export function splitParts({
  story: { start },
  prose,
}: {
  story: Pick<ReadStory['story'], 'start'>;
  prose: Readonly<Record<string, unknown>>;
}): { now: string[]; later: string[] } {
  const parts = Object.keys(prose);
  return {
    now: parts.filter((part) => part === start),
    later: parts.filter((part) => part !== start),
  };
}
