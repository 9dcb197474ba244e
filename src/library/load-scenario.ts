import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import {
  type ReadStory,
  type ReadTranslation,
  readFrontMatter,
  readStory,
  readTranslation,
  type TranslationLanguage,
  translationLanguages,
} from '../scenario/index.ts';
import { once } from './once.ts';

export interface LibraryScenario {
  id: string;
  /** Absolute. */
  path: string;
  /** Codes of its front matter, which take less reading than the story. */
  readonly outcomes: readonly string[];
  readonly read: ReadStory;
  /** Of `story.cy.md` beside the story. */
  readonly translations: LibraryTranslation[];
}

export interface LibraryTranslation extends ReadTranslation {
  language: TranslationLanguage;
  /** Absolute. */
  path: string;
}

/** Paths of the stories below a folder; folders that begin with `_` are for trying things out. */
export function findStories(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => join(folder, entry.name, 'story.md'))
    .filter((path) => existsSync(path))
    .sort();
}

/**
 * A scenario, read when somebody looks at it: of a thousand, a command needs few at a time, and those that
 * it has let go of take no room.
 */
export function loadScenario(path: string): LibraryScenario {
  const full = resolve(path);
  const id = basename(dirname(full));
  const text = () => readFileSync(full, 'utf8');
  const outcomes = once(() => readFrontMatter(text()).fields.outcomes);
  const read = once(() => readStory(text(), { id }));
  const translations = once(() => loadTranslations(full, read()));
  return {
    id,
    path: full,
    get outcomes() {
      return outcomes();
    },
    get read() {
      return read();
    },
    get translations() {
      return translations();
    },
  };
}

function loadTranslations(storyPath: string, original: ReadStory): LibraryTranslation[] {
  return translationLanguages.flatMap((language) => {
    const path = translationPath(storyPath, language);
    if (!existsSync(path)) return [];
    return { language, path, ...readTranslation(readFileSync(path, 'utf8'), original) };
  });
}

/** Where the translation of a story is: `…/story.md` to `…/story.cy.md`. */
export function translationPath(storyPath: string, language: TranslationLanguage): string {
  return join(dirname(storyPath), `story.${language}.md`);
}
