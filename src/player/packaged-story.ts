import type { CourseScenario, StoryModule } from './course.ts';

/** In a package, stories lie beside the launch script, each in a file of its own. */
export function loadPackagedStory({ id, storyHref = '' }: CourseScenario): Promise<StoryModule> {
  if (!/^\.\/[\w.-]+\.js$/.test(storyHref)) throw new Error(`No story for ${id}`);
  return import(/* @vite-ignore */ storyHref);
}
