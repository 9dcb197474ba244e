import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type Library, loadLibrary, loadScenario } from '../library/index.ts';
import { fingerprintStory, type Story } from '../scenario/index.ts';
import { renderProse, splitParts } from './render-prose.ts';
import { typeset } from './typeset.ts';

const storyModule = /[/\\]scenarios[/\\][^/\\]+[/\\]story(?:\.(cy))?\.js$/;
const proseModule = /[/\\]scenarios[/\\][^/\\]+[/\\]story(?:\.(cy))?\.(now|later)\.svelte$/;

const guidanceModule = /[/\\]content[/\\]guidance[/\\]([a-z0-9-]+)\.page\.svelte$/;

/**
 * Serves stories and pages of guidance as modules.
 * - `virtual:stories` exports `stories`, a function that loads a story for each scenario's id, and for
 *   each translation's: `friend-request.cy`.
 * - `…/scenarios/<id>/story.js` exports `story`, `fingerprint`, `prose` (of its scenes) and
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
      return [storyModule, proseModule, guidanceModule].some((one) => one.test(path)) ? path : null;
    },
    async load(id) {
      if (id === '\0virtual:stories') return writeIndex(shelves());
      if (id === '\0virtual:guidance') return writeGuidanceIndex(shelves());
      const page = shelves().guidance.find((one) => one.id === guidanceModule.exec(id)?.[1]);
      if (page) return await renderProse(page.read, shelves().sources);
      if (storyModule.test(id)) {
        this.addWatchFile(storyPath(id));
        this.addWatchFile(id.replace(/\.js$/, '.md'));
        const [, language] = storyModule.exec(id) ?? [];
        return writeStory(loadTelling(id, language).story, language);
      }
      if (proseModule.test(id)) {
        const [, language, when] = proseModule.exec(id) ?? [];
        const telling = loadTelling(id, language);
        const parts = splitParts(telling)[when as 'now' | 'later'];
        return await renderProse(telling, shelves().sources, parts);
      }
      return null;
    },
    watchChange(path) {
      if (/[/\\](content|scenarios)[/\\]/.test(path)) library = null;
    },
  };
}

function storyPath(id: string): string {
  return resolve(dirname(id), 'story.md');
}

/** A story as it is told in a language; in English, where none is named. */
function loadTelling(id: string, language: string | undefined) {
  const scenario = loadScenario(storyPath(id));
  if (!language) return scenario.read;
  const translation = scenario.translations.find((one) => one.language === language);
  if (!translation) throw new Error(`There is no story.${language}.md beside ${scenario.path}.`);
  return translation;
}

function writeIndex({ scenarios }: Library): string {
  const names = scenarios.flatMap(({ id, path, translations }) => [
    [id, resolve(dirname(path), 'story.js')],
    ...translations.map(({ language }) => [
      `${id}.${language}`,
      resolve(dirname(path), `story.${language}.js`),
    ]),
  ]);
  const lines = names.map(
    ([name, module]) => `  ${JSON.stringify(name)}: () => import(${JSON.stringify(module)}),`,
  );
  return ['export const stories = {', ...lines, '};', ''].join('\n');
}

function writeGuidanceIndex({ guidance, root }: Library): string {
  const lines = guidance.map(({ id }) => {
    const module = JSON.stringify(resolve(root, `content/guidance/${id}.page.svelte`));
    return `  ${JSON.stringify(id)}: () => import(${module}),`;
  });
  return ['export const guidance = {', ...lines, '};', ''].join('\n');
}

function writeStory(story: Story, language: string | undefined): string {
  const name = language ? `story.${language}` : 'story';
  return [
    `import { prose as parts } from "./${name}.now.svelte";`,
    `export const story = ${JSON.stringify(typesetStory(story))};`,
    `export const fingerprint = ${JSON.stringify(fingerprintStory(story))};`,
    'export const prose = parts();',
    `export const loadLater = () => import("./${name}.later.svelte");`,
    '',
  ].join('\n');
}

/** The words that learners read outside the prose, set as the prose is. */
function typesetStory(story: Story): Story {
  const words = new Set(['title', 'summary', 'question', 'text', 'why', 'goesIn']);
  const set = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return words.has(key) ? typeset(value) : value;
    if (Array.isArray(value))
      return value.map((item) => set(item, key === 'places' ? 'text' : key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, set(item, name)]));
  };
  return set(story, '') as Story;
}
