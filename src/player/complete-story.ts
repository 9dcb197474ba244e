import type { Story } from '../scenario/index.ts';
import type { LaterModule } from './course.ts';

/** A story with the scenes that came later. */
export function completeStory(story: Story, { scenes = [] }: Pick<LaterModule, 'scenes'>): Story {
  return { ...story, scenes: [...story.scenes, ...scenes] };
}
