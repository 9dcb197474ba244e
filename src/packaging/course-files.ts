import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Course, Library, LibraryScenario } from '../library/index.ts';
import { typeset } from '../prose/index.ts';
import type { Language } from '../words/index.ts';
import { sayAudience } from '../words/pages.ts';
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
  const entries = [
    launchEntry,
    ...course.scenarios.flatMap(({ id, translations }) => [
      storyEntry(id),
      ...translations.map(({ language }) => storyEntry(id, language)),
    ]),
  ];
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
    readHref: (id, language) => readPath(id, language),
    guidanceHref: 'guidance/*.html',
    storyHref: (id, language) =>
      `./${fileOf(player.manifest, storyEntry(id, language)).replace('assets/', '')}`,
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
    for (const page of await writeReadPages(player, scenario, styles)) {
      files.set(page.path, text.encode(page.html));
    }
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

/** A scenario on one page, in each of its languages. */
async function writeReadPages(
  { pages }: BuiltPlayer,
  { id, read, translations }: LibraryScenario,
  styles: readonly string[],
): Promise<{ path: string; html: string }[]> {
  const tellings = [
    { language: 'en' as const, story: read.story },
    ...translations.map(({ language, story }) => ({ language, story })),
  ];
  return Promise.all(
    tellings.map(async ({ language, story: { title, audience } }) => {
      const whom = sayAudience(language, audience);
      const others = tellings
        .filter((one) => one.language !== language)
        .map((one) => ({
          language: one.language,
          href: readPath(id, one.language).replace('read/', ''),
        }));
      const body = await pages.renderStoryDocument(id, whom, language, others);
      const page = { language, title, body, styles: styles.map((href) => `../${href}`) };
      return { path: readPath(id, language), html: writeReadPage(page) };
    }),
  );
}

function readPath(id: string, language: Language = 'en'): string {
  return `read/${id}${language === 'en' ? '' : `.${language}`}.html`;
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
