/* The room's door for builds; it reads the library's files, and so runs in Node. */
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type GuidancePage, type Library, loadLibrary, loadScenario } from '../library/index.ts';
import { renderProse } from './render-prose.ts';
import { splitParts } from './split-parts.ts';
import { type StoryCode, writeProse, writeStoryModules } from './write-story-modules.ts';

export { browserProse } from './browser-prose.ts';

const storyModule = /[/\\]scenarios[/\\][^/\\]+[/\\]story(?:\.(cy))?(\.later)?\.js$/;
const guidanceModule = /[/\\]content[/\\]guidance[/\\]([a-z0-9-]+)\.page\.js$/;

/**
 * Serves stories and pages of guidance as modules.
 * - `virtual:stories` exports `stories`, a function that loads a story for each scenario's id, and for
 *   each translation's: `friend-request.cy`.
 * - `…/scenarios/<id>/story.js` exports `story`, `fingerprint`, `prose` (of its first scene) and
 *   `loadLater`, which brings the prose that is read after the first decision. `story.cy.js` exports the
 *   same in Welsh.
 * - `virtual:guidance` exports `guidance`, a function that loads the prose of each page by its id.
 */
export function storyPlugin(root: string): Plugin {
  let library: Library | null = null;
  const shelves = () => {
    library ??= loadLibrary(root);
    return library;
  };
  return {
    name: 'beyond-the-canteen:stories',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === 'virtual:stories' || id === 'virtual:guidance') return `\0${id}`;
      const path = id.startsWith('.') && importer ? resolve(dirname(importer), id) : id;
      return storyModule.test(path) || guidanceModule.test(path) ? path : null;
    },
    async load(id) {
      if (id === '\0virtual:stories') return writeIndex(shelves());
      if (id === '\0virtual:guidance') return writeGuidanceIndex(shelves());
      const page = shelves().guidance.find((one) => one.id === guidanceModule.exec(id)?.[1]);
      if (page) return await writePage(page.read, shelves());
      if (!storyModule.test(id)) return null;
      const [, language, later] = storyModule.exec(id) ?? [];
      this.addWatchFile(besideModule(id, 'story.md'));
      this.addWatchFile(besideModule(id, `${nameOf(language)}.md`));
      const modules = await writeStory(id, { language, parts: later ? 'later' : 'now' }, shelves());
      return withPictures(modules[later ? 'later' : 'now']);
    },
    watchChange(path) {
      if (/[/\\](content|scenarios)[/\\]/.test(path)) library = null;
    },
  };
}

function writeIndex({ scenarios }: Library): string {
  const lines = scenarios.flatMap(({ id, path, translations }) =>
    [undefined, ...translations.map(({ language }) => language)].map((language) => {
      const name = JSON.stringify(language ? `${id}.${language}` : id);
      const module = JSON.stringify(resolve(dirname(path), `${nameOf(language)}.js`));
      return `  ${name}: () => import(${module}),`;
    }),
  );
  return ['export const stories = {', ...lines, '};', ''].join('\n');
}

function writeGuidanceIndex({ guidance, root }: Library): string {
  const lines = guidance.map(({ id }) => {
    const module = JSON.stringify(resolve(root, `content/guidance/${id}.page.js`));
    return `  ${JSON.stringify(id)}: () => import(${module}),`;
  });
  return ['export const guidance = {', ...lines, '};', ''].join('\n');
}

async function writePage(read: GuidancePage['read'], { sources }: Library): Promise<string> {
  return withPictures(writeProse(await renderProse(read, sources), { picture: importedName }));
}

/** Both modules of a story, of which only that of `parts` has its prose. */
async function writeStory(
  id: string,
  { language, parts }: { language: string | undefined; parts: 'now' | 'later' },
  { sources }: Library,
): Promise<ReturnType<typeof writeStoryModules>> {
  const telling = loadTelling(besideModule(id, 'story.md'), language);
  const prose = await renderProse(telling, sources, splitParts(telling)[parts]);
  const options = { later: `./${nameOf(language)}.later.js`, picture: importedName };
  return writeStoryModules({ story: telling.story, prose }, options);
}

/** A story as it is told in a language; in English, where none is named. */
function loadTelling(path: string, language: string | undefined) {
  const scenario = loadScenario(path);
  if (!language) return scenario.read;
  const translation = scenario.translations.find((one) => one.language === language);
  if (!translation) throw new Error(`There is no story.${language}.md beside ${scenario.path}.`);
  return translation;
}

/** The build gives a picture that is imported its address. */
function withPictures({ code, pictures }: StoryCode): string {
  const imports = pictures.map(
    (name, index) => `import ${importedName(name, index)} from ${JSON.stringify(`./${name}`)};\n`,
  );
  return imports.join('') + code;
}

function importedName(_name: string, index: number): string {
  return `picture${index}`;
}

function nameOf(language: string | undefined): string {
  return language ? `story.${language}` : 'story';
}

function besideModule(id: string, name: string): string {
  return resolve(dirname(id), name);
}
