import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Course, Library } from '../library/index.ts';
import { type BuiltPlayer, storyEntry } from './build-player.ts';
import { gatherCourse, type StoryFiles } from './gather-course.ts';
import type { PackageFiles } from './package-files.ts';
import { fileOf, filesOf, readPlayerFiles } from './player-files.ts';
import { findStandard } from './standards.ts';

/**
 * The files of a course's package, but for what its standard adds: pages, stories, and of the player
 * only what this standard needs.
 */
export async function gatherCourseFiles(
  library: Library,
  player: BuiltPlayer,
  course: Course,
  { standard: id, version, passingScore }: CourseFilesOptions,
): Promise<PackageFiles> {
  const standard = findStandard(id);
  return gatherCourse({
    shelves: library,
    course,
    standard,
    version,
    passingScore,
    player: await readPlayerFiles(library, player, standard),
    stories: readStoryFiles(player, course),
  });
}

function readStoryFiles({ manifest, folder, pages }: BuiltPlayer, course: Course): StoryFiles {
  const entries = course.scenarios.flatMap(({ id, translations }) => [
    storyEntry(id),
    ...translations.map(({ language }) => storyEntry(id, language)),
  ]);
  const paths = new Set(entries.flatMap((entry) => filesOf(manifest, entry)));
  return {
    files: new Map([...paths].map((path) => [path, readFileSync(join(folder, path))])),
    pathOf: (id, language) => fileOf(manifest, storyEntry(id, language)),
    render: pages.renderStoryDocument,
  };
}

export interface CourseFilesOptions {
  /** The id of a standard: `scorm12`. */
  readonly standard: string;
  /** The release's: `1.4.0`. */
  readonly version: string;
  /** 0 to 1, where one was asked for in place of the trust's. */
  readonly passingScore?: number | undefined;
}
