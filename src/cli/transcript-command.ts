import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { defineCommand } from 'citty';
import { describeAudience, findCourse, type Library, loadLibrary } from '../library/index.ts';
import {
  type BuiltPlayer,
  buildPlayer,
  describeBooklet,
  writeReadPage,
} from '../packaging/index.ts';
import { projectRoot, runPlainly, UsageError } from './project.ts';
import { requireGoodStories } from './require-good-stories.ts';

/** `canteen transcript [ID…] [--out FOLDER]` */
export const transcriptCommand = defineCommand({
  meta: {
    name: 'transcript',
    description: 'Writes scenarios as pages to print, and pathways as booklets.',
  },
  args: {
    path: {
      type: 'positional',
      required: false,
      description: 'Scenarios and pathways, by id. Without any: all of them.',
    },
    out: { type: 'string', default: 'transcripts', description: 'The folder for the pages.' },
  },
  run: ({ args }) =>
    runPlainly(async () => {
      const library = loadLibrary(projectRoot);
      const ids = args._.length > 0 ? args._ : listEverything(library);
      for (const id of ids) {
        const found = findCourse(library, id);
        if (typeof found === 'string') throw new UsageError(found);
      }
      await requireGoodStories(library);
      const player = await buildPlayer(library, join(projectRoot, 'build/player'));
      const folder = resolve(args.out);
      const { write } = createFolder(folder, player);
      for (const id of ids) {
        const { path, title, body } = await renderOne(library, player, id);
        write(path, title, body);
        console.log(path);
      }
      // What they link to.
      for (const page of library.guidance) {
        const body = await player.pages.renderGuidance(page, library.guidance);
        write(`guidance/${page.id}.html`, page.title, body);
      }
      console.log(`Written to ${folder}. Open a page in a browser and print it.`);
    }),
});

function listEverything({ pathways, scenarios }: Library): string[] {
  return [...Object.keys(pathways), ...scenarios.map(({ id }) => id)];
}

async function renderOne(library: Library, { pages }: BuiltPlayer, id: string): Promise<Page> {
  if (Object.hasOwn(library.pathways, id)) {
    const booklet = describeBooklet(library, id);
    const body = await pages.renderBooklet(booklet);
    return { path: `booklets/${id}.html`, title: booklet.title, body };
  }
  const scenario = library.scenarios.find((one) => one.id === id);
  if (!scenario) throw new UsageError(`There is no scenario "${id}".`);
  const body = await pages.renderStoryDocument(id, describeAudience(scenario));
  return { path: `read/${id}.html`, title: scenario.read.story.title, body };
}

/** The folder, with the style sheet that its pages share. */
function createFolder(folder: string, player: BuiltPlayer) {
  const css = player.manifest['style.css']?.file ?? '';
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  put('style.css', readFileSync(join(player.folder, css)));
  put('favicon.svg', readFileSync(join(projectRoot, 'public/favicon.svg')));
  const write = (path: string, title: string, body: string) =>
    put(path, writeReadPage({ title, body, styles: ['../style.css'] }));
  return { write };
}

interface Page {
  path: string;
  title: string;
  body: string;
}
