import { join } from 'node:path';
import type { Course, Library } from '../library/index.ts';
import {
  type BuiltPackage,
  buildPackage,
  buildPlayer,
  gatherCourseFiles,
} from '../packaging/index.ts';
import { projectRoot, readVersion } from './project.ts';

/** Builds the player once, then a package for each course. `say` hears of each step. */
export async function makePackages(
  library: Library,
  courses: readonly Course[],
  standard: string,
  say: (line: string) => void,
): Promise<{ course: Course; built: BuiltPackage }[]> {
  say('Building the player.');
  const player = await buildPlayer(library, join(projectRoot, 'build/player'));
  const version = readVersion();
  const made: { course: Course; built: BuiltPackage }[] = [];
  for (const course of courses) {
    const files = await gatherCourseFiles(library, player, course, version);
    const pathway = { id: course.id, title: course.title };
    const built = await buildPackage({ standard, pathway, files, version });
    say(`${built.fileName}  ${Math.ceil(built.zip.length / 1000)} kB`);
    made.push({ course, built });
  }
  return made;
}
