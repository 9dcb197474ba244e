import { byPlace, type Diagnostic } from '../diagnostic.ts';
import type { ReadStory } from '../read-story.ts';

/** Adds to each problem the id of the scene or section whose heading stands above it. */
export function nameScenes({ notes }: ReadStory, found: readonly Diagnostic[]): Diagnostic[] {
  const headings = [...notes.scenes, ...notes.sections].sort((a, b) => byPlace(a.place, b.place));
  return found.map((problem) => {
    const scene = headings.findLast(({ place }) => place.line <= problem.line)?.id;
    return scene === undefined ? problem : { ...problem, scene };
  });
}
