import { resolve } from 'node:path';
import { defineCommand } from 'citty';
import { findCourse, listCourses, loadLibrary } from '../library/index.ts';
import {
  PackageError,
  type PackagingStandard,
  standards,
  writeChecksums,
  writePackage,
} from '../packaging/index.ts';
import { type MadePackage, makePackages } from './make-packages.ts';
import { projectRoot, runPlainly, UsageError } from './project.ts';
import { requireGoodStories } from './require-good-stories.ts';

const ids = standards.map(({ id }) => id);

/** `canteen package [--out DIR] [--pathway P] [--standard all|S,S…] [--passing-score N]` */
export const packageCommand = defineCommand({
  meta: { name: 'package', description: 'Makes the zip files that a learning system takes.' },
  args: {
    out: { type: 'string', default: 'packages', description: 'The folder for the zip files.' },
    pathway: {
      type: 'string',
      description: 'A pathway of content/pathways.yaml, or a scenario. Without it: all.',
    },
    standard: {
      type: 'string',
      default: 'all',
      description: `all, or any of these with commas between: ${ids.join(', ')}.`,
    },
    'passing-score': {
      type: 'string',
      description:
        'From 0 to 1, such as 0.8. Goes into the manifest, and the LMS then decides who has passed. Without it: none there.',
    },
  },
  run: ({ args }) =>
    runPlainly(async () => {
      const wanted = readStandards(args.standard);
      const passingScore = readPassingScore(args['passing-score']);
      const library = loadLibrary(projectRoot);
      const found = args.pathway === undefined ? null : findCourse(library, args.pathway);
      if (typeof found === 'string') throw new UsageError(found);
      const courses = found ? [found] : listCourses(library);
      await requireGoodStories(library, found?.scenarios);
      const request = { courses, standards: wanted, passingScore };
      const folder = resolve(args.out);
      const made = makePackages(library, request, (line) => console.log(line));
      const count = await writeAll(made, folder);
      console.log(`${count === 1 ? 'The package is' : 'The packages are'} in ${folder}.`);
    }),
});

/** `all`, or ids with commas between. */
function readStandards(text: string): readonly PackagingStandard[] {
  const asked = text.split(',').map((id) => id.trim());
  if (asked.length === 1 && asked[0] === 'all') return standards;
  const unknown = asked.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw new UsageError(
      `There is no standard "${unknown}". There are: ${ids.join(', ')}. Give one, several with commas between, or all.`,
    );
  }
  return standards.filter(({ id }) => asked.includes(id));
}

function readPassingScore(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const score = /^\d*\.?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (score >= 0 && score <= 1) return score;
  throw new UsageError(
    `The passing score "${text}" is not a number from 0 to 1. Write it with a point, such as 0.8 for 80%.`,
  );
}

/** Gives the number of packages. */
async function writeAll(made: AsyncIterable<MadePackage>, folder: string): Promise<number> {
  try {
    let count = 0;
    for await (const { built } of made) {
      await writePackage(built, folder);
      count += 1;
    }
    await writeChecksums(folder);
    return count;
  } catch (error) {
    throw error instanceof PackageError ? new UsageError(error.message) : error;
  }
}
