import type { StoryAddress, StoryModule } from './course.ts';
import { importAgain } from './import-again.ts';

/** In a package, stories lie beside the launch script, each in a file of its own. */
export function loadPackagedStory({ id, storyHref = '' }: StoryAddress): Promise<StoryModule> {
  if (!/^\.\/[\w.-]+\.js$/.test(storyHref)) throw new Error(`No story for ${id}`);
  return importAgain(() => import(/* @vite-ignore */ storyHref));
}
