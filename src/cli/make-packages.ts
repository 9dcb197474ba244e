import { join } from 'node:path';
import type { Course, Library } from '../library/index.ts';
import {
  type BuiltPackage,
  buildPackage,
  buildPlayer,
  gatherCourseFiles,
  type PackagingStandard,
  worstResumeChars,
} from '../packaging/index.ts';
import { projectRoot, readVersion } from './project.ts';

/**
 * Builds the player once, then a package for each course in each standard, one course at a time: the
 * packages of a large library do not fit into memory together. `say` hears of each.
 */
export async function* makePackages(
  library: Library,
  { courses, standards, passingScore }: PackagesWanted,
  say: (line: string) => void,
): AsyncGenerator<MadePackage> {
  say('Building the player.');
  const player = await buildPlayer(library, join(projectRoot, 'build/player'));
  const version = readVersion();
  for (const course of courses) {
    const { id, title, summary } = course;
    const resumeChars = worstResumeChars(course);
    // The manifests of one course are validated beside each other, each in a worker of its own.
    const building = standards.map(async (standard) => {
      const options = {
        standard: standard.id,
        version,
        ...(passingScore === undefined ? {} : { passingScore }),
      };
      const files = await gatherCourseFiles(library, player, course, options);
      const pathway = { id, title, summary };
      const built = await buildPackage({ ...options, pathway, files, resumeChars });
      return { course, standard, built, resumeChars };
    });
    for (const each of await Promise.all(building)) {
      say(describePackage(each));
      yield each;
    }
  }
}

function describePackage({ built, resumeChars }: MadePackage): string {
  const size = `${Math.ceil(built.zip.length / 1000)} kB`;
  return `${built.fileName}  ${size}, resume data at most ${resumeChars.toLocaleString('en-GB')} characters`;
}

export interface PackagesWanted {
  readonly courses: readonly Course[];
  readonly standards: readonly PackagingStandard[];
  /** 0 to 1, where the LMS is to decide who has passed. */
  readonly passingScore?: number | undefined;
}

export interface MadePackage {
  readonly course: Course;
  readonly standard: PackagingStandard;
  readonly built: BuiltPackage;
  /** Characters of resume data at worst. */
  readonly resumeChars: number;
}
