import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { z } from 'zod';
import {
  checkStory,
  checkTranslation,
  type Diagnostic,
  type ReadStory,
  type ReadTranslation,
  type Release,
  readStory,
  readTranslation,
  type TranslationLanguage,
  translationLanguages,
} from '../scenario/index.ts';
import { checkOutcomes } from './check-outcomes.ts';
import { checkReferences } from './check-references.ts';
import {
  type Outcomes,
  OutcomesSchema,
  type Pathways,
  PathwaysSchema,
  type Sources,
  SourcesSchema,
  type Trust,
  TrustSchema,
} from './content-schemas.ts';
import { type GuidancePage, readGuidance } from './guidance.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { readReleases } from './releases.ts';

/** Everything that the project's authors wrote. */
export interface Library {
  root: string;
  sources: Sources;
  outcomes: Outcomes;
  pathways: Pathways;
  trust: Trust;
  scenarios: LibraryScenario[];
  /** Pages that explain, in their order. */
  guidance: GuidancePage[];
  /** What was released, oldest first. */
  releases: Release[];
  /** In the content files; a scenario's own problems are found by `checkScenario`. */
  problems: Problem[];
}

export interface LibraryScenario {
  id: string;
  /** Absolute. */
  path: string;
  read: ReadStory;
  /** Of `story.cy.md` beside the story. */
  translations: LibraryTranslation[];
}

export interface LibraryTranslation extends ReadTranslation {
  language: TranslationLanguage;
  /** Absolute. */
  path: string;
}

/** Reads `content/` and every scenario below `root`, the project's folder. */
export function loadLibrary(root: string): Library {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(name: string, schema: Schema, none: z.infer<Schema>) => {
    const file = `content/${name}`;
    const path = join(root, file);
    if (!existsSync(path)) return none;
    const result = readYaml(readFileSync(path, 'utf8'), file, schema);
    problems.push(...result.problems);
    return result.value ?? none;
  };
  const released = readReleases(root);
  problems.push(...released.problems);
  const sources = read('sources.yaml', SourcesSchema, {});
  const trust = read('trust.yaml', TrustSchema, TrustSchema.parse({}));
  const guidance = readGuidance(root, { sources, trust });
  problems.push(...guidance.problems);
  const library: Library = {
    root,
    sources,
    outcomes: read('outcomes.yaml', OutcomesSchema, {}),
    pathways: read('pathways.yaml', PathwaysSchema, {}),
    trust,
    guidance: guidance.pages,
    scenarios: findStories(join(root, 'scenarios')).map(loadScenario),
    releases: released.releases,
    problems,
  };
  problems.push(...checkReferences(library));
  const outcomesPath = join(root, 'content/outcomes.yaml');
  if (existsSync(outcomesPath)) {
    problems.push(...checkOutcomes(readFileSync(outcomesPath, 'utf8'), library));
  }
  return library;
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

export function loadScenario(path: string): LibraryScenario {
  const id = basename(dirname(resolve(path)));
  const read = readStory(readFileSync(path, 'utf8'), { id });
  return { id, path: resolve(path), read, translations: loadTranslations(resolve(path), read) };
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

/**
 * Everything to tell an editor about one scenario, held against the project's sources and outcomes.
 * `today` is an ISO date, for what depends on it.
 */
export function checkScenario(
  library: Library,
  scenario: LibraryScenario,
  { today = new Date().toISOString().slice(0, 10) }: { today?: string } = {},
): Problem[] {
  const context = {
    sources: Object.keys(library.sources),
    outcomes: Object.keys(library.outcomes),
    passingScore: library.trust.passing_score,
    files: readdirSync(dirname(scenario.path)),
    today,
    guidance: library.guidance.map(({ id }) => id),
  };
  const problems = (path: string, found: Diagnostic[]): Problem[] => {
    const file = relative(library.root, path).split(sep).join('/');
    return found.map(({ rule, severity, message, line, column }) => {
      return { file, line, column, rule, severity, message };
    });
  };
  const { read: original } = scenario;
  return [
    ...problems(scenario.path, checkStory(original, context)),
    ...scenario.translations.flatMap(({ path, read, source }) =>
      problems(path, checkTranslation({ read, original, source }, context)),
    ),
  ];
}
