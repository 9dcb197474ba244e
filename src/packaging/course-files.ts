import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Course, describeAudience, type Library } from '../library/index.ts';
import { typeset } from '../prose/index.ts';
import { type BuiltPlayer, type ManifestEntry, storyEntry } from './build-player.ts';
import { describeCourse } from './describe-course.ts';
import { writeLaunchPage, writeReadPage } from './launch-page.ts';
import type { PackageFiles } from './package-files.ts';
import { findStandard } from './standards.ts';

/**
 * The files of a course's package, but for what its standard adds: pages, stories, and of the player
 * only what this standard needs.
 */
export async function gatherCourseFiles(
  library: Library,
  player: BuiltPlayer,
  course: Course,
  { standard, version, passingScore }: CourseFilesOptions,
): Promise<PackageFiles> {
  const { launchEntry, connectSources, place } = findStandard(standard);
  const files = new Map<string, Uint8Array>();
  const entries = [launchEntry, ...course.scenarios.map(({ id }) => storyEntry(id))];
  const assets = entries.flatMap((entry) => filesOf(player.manifest, entry));
  const styles = [player.manifest['style.css']?.file ?? 'assets/style.css'];
  for (const file of new Set([...assets, ...styles])) {
    files.set(file, readFileSync(join(player.folder, file)));
  }
  files.set('favicon.svg', readFileSync(join(library.root, 'public/favicon.svg')));
  const text = new TextEncoder();
  const launch = fileOf(player.manifest, launchEntry);
  const described = describeCourse(library, course, version, {
    place,
    homeHref: null,
    readHref: (id) => `read/${id}.html`,
    guidanceHref: 'guidance/*.html',
    storyHref: (id) => `./${fileOf(player.manifest, storyEntry(id)).replace('assets/', '')}`,
  });
  const [only, ...others] = course.scenarios;
  const soon = only && others.length === 0 ? [fileOf(player.manifest, storyEntry(only.id))] : [];
  // What the manifest asks for is what the player goes by where an LMS does not pass it on.
  const asked = passingScore === undefined ? described : { ...described, passingScore };
  const page = writeLaunchPage({
    course: asked,
    connectSources,
    ...player.pages.renderStartPage(asked),
    styles,
    script: launch,
    preload: [...importsOf(player.manifest, launchEntry), ...soon],
  });
  files.set('index.html', text.encode(page));
  for (const scenario of course.scenarios) {
    const { title } = scenario.read.story;
    const body = await player.pages.renderStoryDocument(scenario.id, describeAudience(scenario));
    const read = writeReadPage({ title, body, styles: styles.map((href) => `../${href}`) });
    files.set(`read/${scenario.id}.html`, text.encode(read));
  }
  const pages = library.guidance.map(({ id, title, summary }) => ({
    id,
    title: typeset(title),
    summary: typeset(summary),
  }));
  for (const page of pages) {
    const body = await player.pages.renderGuidance(page, pages);
    const read = writeReadPage({ ...page, body, styles: styles.map((href) => `../${href}`) });
    files.set(`guidance/${page.id}.html`, text.encode(read));
  }
  return files;
}

function entryOf(manifest: BuiltPlayer['manifest'], name: string): ManifestEntry {
  const entry = manifest[name];
  if (!entry) throw new Error(`The built player has no "${name}".`);
  return entry;
}

function fileOf(manifest: BuiltPlayer['manifest'], name: string): string {
  return entryOf(manifest, name).file;
}

/** Scripts that an entry cannot start without, besides its own. */
function importsOf(manifest: BuiltPlayer['manifest'], name: string): string[] {
  return (entryOf(manifest, name).imports ?? []).map((one) => fileOf(manifest, one));
}

/** Every file that an entry may ask for, now or later. */
function filesOf(
  manifest: BuiltPlayer['manifest'],
  name: string,
  seen = new Set<string>(),
): string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const { file, imports = [], dynamicImports = [], assets = [] } = entryOf(manifest, name);
  const others = [...imports, ...dynamicImports].flatMap((one) => filesOf(manifest, one, seen));
  return [file, ...assets, ...others];
}

export interface CourseFilesOptions {
  /** The id of a standard: `scorm12`. */
  readonly standard: string;
  /** The release's: `1.4.0`. */
  readonly version: string;
  /** 0 to 1, where one was asked for in place of the trust's. */
  readonly passingScore?: number | undefined;
}
