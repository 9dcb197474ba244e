import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { defineCommand } from 'citty';
import { listCourses, loadLibrary } from '../library/index.ts';
import {
  type PackageRow,
  standards,
  writeChecksums,
  writePackage,
  writePackageList,
  writePlayerParts,
} from '../packaging/index.ts';
import { type MadePackage, makePackages, makePlayer } from './make-packages.ts';
import { projectRoot, readVersion, runPlainly } from './project.ts';
import { requireGoodStories } from './require-good-stories.ts';
import { createUnpacker } from './unpack.ts';

/** `canteen build`: the whole site into `dist/`, with its packages, zipped and ready to try. */
export const buildCommand = defineCommand({
  meta: { name: 'build', description: 'Builds the site with all its packages into dist/.' },
  run: () =>
    runPlainly(async () => {
      const say = (line: string) => console.log(`  ${line}`);
      const library = loadLibrary(projectRoot);
      say(`Checking ${library.scenarios.length} scenarios.`);
      await requireGoodStories(library);
      // Beside the site until that is built: its pages list the packages, and its build empties `dist`.
      const waiting = join(projectRoot, 'build/site');
      rmSync(waiting, { recursive: true, force: true });
      const rows: PackageRow[] = [];
      const unpack = createUnpacker();
      const player = await makePlayer(library, say);
      const parts = { version: readVersion(), folder: join(waiting, 'studio-player') };
      await writePlayerParts(library, player, parts);
      const wanted = { courses: listCourses(library), standards, player };
      for await (const each of makePackages(library, wanted, say)) {
        await writePackage(each.built, join(waiting, 'packages'));
        const folder = tryFolder(each);
        if (folder !== null) unpack(each.built, join(waiting, folder));
        rows.push(describeRow(each));
      }
      await writeChecksums(join(waiting, 'packages'));
      writePackageList(projectRoot, rows);
      say('Building the site.');
      await build({ root: projectRoot, logLevel: 'error' });
      for (const [from, to] of [
        ['packages', 'packages'],
        ['unpacked', 'try/packages'],
        ['studio-player', 'studio/player'],
      ] as const) {
        moveInto(join(waiting, from), join(projectRoot, 'dist', to));
      }
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
    launch: folder === null ? null : `packages/${standard.id}/${course.id}/index.html`,
    minutes: course.scenarios.reduce((sum, { read }) => sum + read.story.minutes, 0),
    scenarios: course.scenarios.length,
  };
}

/** Where a package waits unpacked for the try-it LMS; null for one that no LMS plays. */
function tryFolder({ course, standard }: MadePackage): string | null {
  return standard.manifest === null ? null : `unpacked/${standard.id}/${course.id}`;
}

/** Everything in a folder goes into another, where other files may be. */
function moveInto(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name));
}
