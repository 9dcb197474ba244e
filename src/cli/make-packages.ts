import { join } from 'node:path';
import type { Course, Library } from '../library/index.ts';
import {
  type BuiltPackage,
  type BuiltPlayer,
  buildPackage,
  buildPlayer,
  gatherCourseFiles,
  type PackagingStandard,
  worstResumeChars,
} from '../packaging/index.ts';
import { projectRoot, readVersion } from './project.ts';

/**
 * Builds the player once, unless it is given, then a package for each course in each standard, one course
 * at a time: the packages of a large library do not fit into memory together. `say` hears of each.
 */
export async function* makePackages(
  library: Library,
  { courses, standards, passingScore, player: given }: PackagesWanted,
  say: (line: string) => void,
): AsyncGenerator<MadePackage> {
  const player = given ?? (await makePlayer(library, say));
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

/** Builds the player, for all packages of a command. */
export function makePlayer(library: Library, say: (line: string) => void): Promise<BuiltPlayer> {
  say('Building the player.');
  return buildPlayer(library, join(projectRoot, 'build/player'));
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
  /** Where it has been built already. */
  readonly player?: BuiltPlayer;
}

export interface MadePackage {
  readonly course: Course;
  readonly standard: PackagingStandard;
  readonly built: BuiltPackage;
  /** Characters of resume data at worst. */
  readonly resumeChars: number;
}
