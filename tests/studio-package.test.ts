// A package made in the studio is the one that the command line makes, but for the names of the story's files.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCourse, loadLibrary } from '../src/library/index.ts';
import {
  buildPackage,
  buildPlayer,
  checkPackage,
  gatherCourseFiles,
  type PackageFiles,
  unzipPackage,
  worstResumeChars,
  writePlayerParts,
} from '../src/packaging/index.ts';
import { renderProse } from '../src/prose/index.ts';
import { readStory } from '../src/scenario/index.ts';
import type { Picture } from '../src/studio/contract.ts';
import { loadPlayer, type StudioPlayer } from '../src/studio/ship/load-player.ts';
import { type MadePackage, makeStoryPackage } from '../src/studio/ship/make-story-package.ts';

const root = join(import.meta.dirname, '..');
const id = 'friend-request';
const version = '1.2.3';
const found = loadLibrary(root);
const scenarios = found.scenarios
  .filter((scenario) => scenario.id === id)
  .map(({ path, outcomes, read }) => ({ id, path, outcomes, read, translations: [] }));
// The studio knows no translations and no pathways.
const library = { ...found, scenarios, pathways: {} };
const folder = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-studio-'));
let player: StudioPlayer;
let fromCommandLine: PackageFiles;
let fromStudio: MadePackage;

beforeAll(async () => {
  const built = await buildPlayer(library, join(folder, 'built'));
  fromCommandLine = await packageByCommandLine(built);
  await writePlayerParts(library, built, { version, folder: join(folder, 'parts') });
  const loaded = await loadPlayer('https://site.example/studio/player/', {
    fetch: async (url) => new Response(readFileSync(fileOf(String(url)))),
    importModule: (url) => import(pathToFileURL(fileOf(url)).href),
  });
  if ('problem' in loaded) throw new Error(loaded.problem);
  player = loaded;
  fromStudio = await packageByStudio();
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package of an unchanged scenario', () => {
  it('has no problem, and the name and the resume data of the other', () => {
    expect(fromStudio.problems).toEqual([]);
    expect(fromStudio.fileName).toBe(`beyond-the-canteen-${id}-scorm12.zip`);
    expect(fromStudio.resumeChars).toBe(worstResumeChars({ scenarios }));
  });

  it('passes every check of the command line, that of the manifest by its schema too', async () => {
    expect(await checkPackage(unzipPackage(fromStudio.zip), { standard: 'scorm12' })).toEqual([]);
    expect([...unzipPackage(fromStudio.zip).keys()]).toEqual([...fromStudio.files.keys()]);
  });

  it('holds the same files, byte for byte, but for the story and what names its files', () => {
    const [here, there] = [fromStudio.files, fromCommandLine].map((files) => {
      const own = storyFiles(files);
      return new Map([...files].filter(([path]) => !own.includes(path)));
    });
    expect([...(here?.keys() ?? [])]).toEqual([...(there?.keys() ?? [])]);
    const other = [...(here ?? [])].filter(([path, bytes]) => !sameBytes(bytes, there?.get(path)));
    expect(other.map(([path]) => path)).toEqual(['imsmanifest.xml', 'index.html']);
  });

  it.each(['imsmanifest.xml', 'index.html'])('has the same %s apart from addresses', (path) => {
    const [here, there] = [fromStudio.files, fromCommandLine].map((files) =>
      withoutNames(files, path),
    );
    expect(here).toBe(there);
  });

  it('tells the same story: its words, its graph and its prose', async () => {
    expect(await tell(fromStudio.files)).toEqual(await tell(fromCommandLine));
  });
});

it('is the same twice', async () => {
  expect(sameBytes((await packageByStudio()).zip, fromStudio.zip)).toBe(true);
});

it('gives a story that was changed other names, so that no cache keeps the old one', async () => {
  const text = readFileSync(join(root, `scenarios/${id}/story.md`), 'utf8');
  const changed = await packageByStudio({ text: text.replace(/^title: .*$/m, 'title: Another') });
  expect(changed.title).toBe('Another');
  expect(storyFiles(changed.files)).toHaveLength(2);
  expect(storyFiles(changed.files)).not.toEqual(storyFiles(fromStudio.files));
});

describe('a picture', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const board = { name: 'ward_board.PNG', type: 'image/png', bytes: png };
  const showing = (name: string) =>
    readFileSync(join(root, `scenarios/${id}/story.md`), 'utf8').replace(
      /^## Debrief$/m,
      `## Debrief\n\n![A board in a corridor](./${name})`,
    );

  it('that the story shows lies beside it under a safe name, and both pages find it', async () => {
    const made = await packageByStudio({ text: showing(board.name), pictures: [board] });
    expect(made.problems).toEqual([]);
    expect(await checkPackage(made.files, { standard: 'scorm12' })).toEqual([]);
    const [picture = ''] = [...made.files.keys()].filter((path) => path.endsWith('.png'));
    expect(picture).toMatch(/^assets\/ward_board-[0-9a-z]{7}\.png$/);
    expect(made.files.get(picture)).toEqual(png);
    expect(readText(made.files, `read/${id}.html`)).toContain(`src="../${picture}"`);
    const later = storyFiles(made.files).find((path) => path.includes('.later-')) ?? '';
    expect(readText(made.files, later)).toContain(
      `new URL("./${basename(picture)}", import.meta.url)`,
    );
  });

  it('that nothing shows is left out', async () => {
    const made = await packageByStudio({ pictures: [board] });
    expect([...made.files.keys()]).toEqual([...fromStudio.files.keys()]);
  });

  it('that is not there is a problem, with what to do', async () => {
    const { problems } = await packageByStudio({ text: showing('gone.png') });
    expect(problems[0]).toBe(
      'The story shows the picture "gone.png", which does not lie beside it. Add the picture, or take it out of the text.',
    );
  });
});

async function packageByCommandLine(built: Awaited<ReturnType<typeof buildPlayer>>) {
  const course = findCourse(library, id);
  if (typeof course === 'string') throw new Error(course);
  const files = await gatherCourseFiles(library, built, course, { standard: 'scorm12', version });
  const { title, summary } = course;
  const pathway = { id, title, summary };
  const resumeChars = worstResumeChars(course);
  return (await buildPackage({ standard: 'scorm12', version, pathway, files, resumeChars })).files;
}

async function packageByStudio(change: { text?: string; pictures?: Picture[] } = {}) {
  const text = change.text ?? readFileSync(join(root, `scenarios/${id}/story.md`), 'utf8');
  const read = readStory(text, { id });
  return makeStoryPackage({
    id,
    read,
    prose: await renderProse(read, library.sources),
    pictures: change.pictures ?? [],
    released: library.releases.flatMap(({ version, scenarios }) => {
      const story = scenarios[id];
      return story ? [{ version, story }] : [];
    }),
    shelves: library,
    version,
    player,
  });
}

function fileOf(url: string): string {
  return join(folder, 'parts', new URL(url).pathname.replace('/studio/player/', ''));
}

/** The story's module and what comes later, whoever named them. */
function storyFiles(files: PackageFiles): string[] {
  const names = /^assets\/(?:friend-request|friend-request\.later|story\.later)-[\w-]+\.js$/;
  return [...files.keys()].filter((path) => names.test(path));
}

/** The lines of a page, sorted, with the story's files called by what they are. */
function withoutNames(files: PackageFiles, path: string): string {
  let text = readText(files, path);
  for (const name of storyFiles(files).map((one) => basename(one))) {
    text = text.replaceAll(name, name.includes('.later-') ? 'later.js' : 'story.js');
  }
  return text.split('\n').sort().join('\n');
}

/** What the story's two modules export, from a folder where they lie as in the package. */
async function tell(files: PackageFiles) {
  const place = mkdtempSync(join(folder, 'told-'));
  for (const [path, bytes] of files) {
    if (path.endsWith('.js')) writeFileSync(join(place, basename(path)), bytes);
  }
  const [later = '', now = ''] = storyFiles(files).sort((a) => (a.includes('.later-') ? -1 : 1));
  const load = (path: string) => import(pathToFileURL(join(place, basename(path))).href);
  const { loadLater, ...first } = await load(now);
  const rest = { ...(await load(later)) };
  expect(typeof loadLater).toBe('function');
  expect(Object.keys(rest.prose).length).toBeGreaterThan(5);
  return { first, rest };
}

function sameBytes(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && Buffer.compare(a, b) === 0;
}

function readText(files: PackageFiles, path: string): string {
  return new TextDecoder().decode(files.get(path));
}
