import { stories } from 'virtual:stories';
import type { Prose, StoryModule } from '../player/index.ts';

/** A story with all of its prose, as pages that show the whole of it need it. */
export async function loadWholeStory(id: string): Promise<{ module: StoryModule; prose: Prose }> {
  const module = await stories[id]?.();
  if (!module) throw new Error(`There is no scenario "${id}".`);
  return { module, prose: { ...module.prose, ...(await module.loadLater()).prose() } };
}
