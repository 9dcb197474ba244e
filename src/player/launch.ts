import '../design/styles.scss';
import type { CourseScenario, StoryModule } from './course.ts';
import { wakeCourse } from './wake-course.ts';

/** The script of a package's launch page. Stories lie beside it, each in a file of its own. */
wakeCourse(({ id, storyHref = '' }: CourseScenario): Promise<StoryModule> => {
  if (!/^\.\/[\w.-]+\.js$/.test(storyHref)) throw new Error(`No story for ${id}`);
  return import(/* @vite-ignore */ storyHref);
});
