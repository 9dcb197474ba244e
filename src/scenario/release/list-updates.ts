import { fingerprintStory } from '../fingerprint.ts';
import type { Story } from '../story.ts';
import { compareStories } from './compare-stories.ts';
import type { ReleasedStory } from './released-story.ts';

/** With more lost steps than this, everybody who is half-way starts afresh: a package stays small. */
export const mostLostSteps = 20;

/**
 * What a package has to know to take up places of earlier releases: by their fingerprint, the steps
 * that are lost. A fingerprint that is not here starts afresh; the story's own needs no entry.
 */
export function listUpdates(
  story: Story,
  released: readonly ReleasedStory[],
): Record<string, string[]> {
  const today = fingerprintStory(story);
  const lost = new Map<string, Set<string>>();
  for (const one of released.filter(({ fingerprint }) => fingerprint !== today)) {
    const { lostSteps } = compareStories(one, story);
    lost.set(one.fingerprint, new Set([...(lost.get(one.fingerprint) ?? []), ...lostSteps]));
  }
  return Object.fromEntries(
    [...lost]
      .filter(([, steps]) => steps.size <= mostLostSteps)
      .map(([fingerprint, steps]) => [fingerprint, [...steps].sort()] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
