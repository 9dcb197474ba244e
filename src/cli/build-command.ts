import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { defineCommand } from 'citty';
import { listCourses, loadLibrary } from '../library/index.ts';
import {
  type BuiltPackage,
  type PackageRow,
  standards,
  writeChecksums,
  writePackage,
  writePackageList,
} from '../packaging/index.ts';
import { type MadePackage, makePackages } from './make-packages.ts';
import { projectRoot, runPlainly } from './project.ts';
import { requireGoodStories } from './require-good-stories.ts';

/** `canteen build`: the whole site into `dist/`, with its packages, zipped and ready to try. */
export const buildCommand = defineCommand({
  meta: { name: 'build', description: 'Builds the site with all its packages into dist/.' },
  run: () =>
    runPlainly(async () => {
      const say = (line: string) => console.log(`  ${line}`);
      const library = loadLibrary(projectRoot);
      say(`Checking ${library.scenarios.length} scenarios.`);
      requireGoodStories(library);
      const made = await makePackages(library, { courses: listCourses(library), standards }, say);
      writePackageList(projectRoot, made.map(describeRow));
      say('Building the site.');
      await build({ root: projectRoot, logLevel: 'error' });
      const dist = join(projectRoot, 'dist');
      for (const each of made) {
        await writePackage(each.built, join(dist, 'packages'));
        const folder = tryFolder(each);
        if (folder !== null) unpack(each.built, join(dist, 'try', folder));
      }
      await writeChecksums(join(dist, 'packages'));
    }),
});

function describeRow(made: MadePackage): PackageRow {
  const { course, standard, built, resumeChars } = made;
  const folder = tryFolder(made);
  return {
    id: course.id,
    title: course.title,
    standard: standard.id,
    standardLabel: standard.label,
    fileName: built.fileName,
    bytes: built.zip.length,
    sha256: built.sha256,
    resumeChars,
    launch: folder === null ? null : `${folder}/index.html`,
    minutes: course.scenarios.reduce((sum, { read }) => sum + read.story.minutes, 0),
    scenarios: course.scenarios.length,
  };
}

/** Where the try-it LMS finds a package unpacked; null for one that no LMS plays. */
function tryFolder({ course, standard }: MadePackage): string | null {
  return standard.manifest === null ? null : `packages/${standard.id}/${course.id}`;
}

function unpack({ files }: BuiltPackage, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, bytes);
  }
}
