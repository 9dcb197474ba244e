import { resolve } from 'node:path';
import { defineCommand } from 'citty';
import { findCourse, listCourses, loadLibrary } from '../library/index.ts';
import { PackageError, standards, writePackage } from '../packaging/index.ts';
import { makePackages } from './make-packages.ts';
import { projectRoot, runPlainly, UsageError } from './project.ts';
import { requireGoodStories } from './require-good-stories.ts';

const ids = standards.map(({ id }) => id);

/** `canteen package [--out DIR] [--pathway P] [--standard scorm12]` */
export const packageCommand = defineCommand({
  meta: { name: 'package', description: 'Makes the zip files that a learning system takes.' },
  args: {
    out: { type: 'string', default: 'packages', description: 'The folder for the zip files.' },
    pathway: {
      type: 'string',
      description: 'A pathway of content/pathways.yaml, or a scenario. Without it: all.',
    },
    standard: { type: 'string', default: 'scorm12', description: `One of: ${ids.join(', ')}.` },
  },
  run: ({ args }) =>
    runPlainly(async () => {
      if (!ids.includes(args.standard)) {
        throw new UsageError(
          `There is no standard "${args.standard}". There are: ${ids.join(', ')}.`,
        );
      }
      const library = loadLibrary(projectRoot);
      const found = args.pathway === undefined ? null : findCourse(library, args.pathway);
      if (typeof found === 'string') throw new UsageError(found);
      requireGoodStories(library);
      const courses = found ? [found] : listCourses(library);
      const made = await makePackages(library, courses, args.standard, (line) => console.log(line));
      const folder = resolve(args.out);
      try {
        for (const { built } of made) await writePackage(built, folder);
      } catch (error) {
        throw error instanceof PackageError ? new UsageError(error.message) : error;
      }
      console.log(`${made.length === 1 ? 'The package is' : 'The packages are'} in ${folder}.`);
    }),
});
