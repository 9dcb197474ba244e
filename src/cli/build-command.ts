import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { defineCommand } from 'citty';
import { type Course, listCourses, loadLibrary } from '../library/index.ts';
import { type BuiltPackage, writePackage } from '../packaging/index.ts';
import { makePackages } from './make-packages.ts';
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
      const made = await makePackages(library, listCourses(library), 'scorm12', say);
      writeIndex(made);
      say('Building the site.');
      await build({ root: projectRoot, logLevel: 'error' });
      const dist = join(projectRoot, 'dist');
      for (const { course, built } of made) {
        await writePackage(built, join(dist, 'packages'));
        unpack(built, join(dist, 'try/packages', course.id));
      }
    }),
});

/** The list that the site's pages and the try-it LMS read. */
function writeIndex(made: readonly { course: Course; built: BuiltPackage }[]): void {
  const rows = made.map(({ course, built }) => ({
    id: course.id,
    title: course.title,
    fileName: built.fileName,
    bytes: built.zip.length,
    launch: `packages/${course.id}/index.html`,
    minutes: course.scenarios.reduce((sum, { read }) => sum + read.story.minutes, 0),
    scenarios: course.scenarios.length,
  }));
  const path = join(projectRoot, 'build/packages.json');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(rows, null, 2)}\n`);
}

function unpack({ files }: BuiltPackage, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, bytes);
  }
}
