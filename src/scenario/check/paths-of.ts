import { analysePaths } from '../paths/analyse-paths.ts';
import { oncePerStory } from './once-per-story.ts';

/** All paths of a story, for the rules that ask about them. */
export const pathsOf = oncePerStory((read) => analysePaths(read));
