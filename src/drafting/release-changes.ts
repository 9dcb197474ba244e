import { compareStories, type ReleasedStory, type StoryChanges } from '../scenario/index.ts';
import type { Draft } from './draft.ts';

const kept = new WeakMap<Draft, { released: ReleasedStory; changes: StoryChanges }>();

/** What the draft changes in a release of the story; compared once, however many problems ask. */
export function changesSince(draft: Draft, released: ReleasedStory): StoryChanges {
  const known = kept.get(draft);
  if (known?.released === released) return known.changes;
  const changes = compareStories(released, draft.read.story);
  kept.set(draft, { released, changes });
  return changes;
}
