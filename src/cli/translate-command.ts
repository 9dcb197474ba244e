import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { defineCommand } from 'citty';
import { type LibraryScenario, loadLibrary, translationPath } from '../library/index.ts';
import {
  findOutdated,
  markTranslated,
  nearestNames,
  type TranslationLanguage,
  translationLanguages,
  writeSkeleton,
} from '../scenario/index.ts';
import { projectRoot, runPlainly, UsageError } from './project.ts';

/** `canteen translate SCENARIO LANGUAGE [--mark]` */
export const translateCommand = defineCommand({
  meta: {
    name: 'translate',
    description: 'Begins a translation of a scenario, or says what has changed since it was made.',
  },
  args: {
    scenario: { type: 'positional', required: true, description: 'The id of a scenario.' },
    language: {
      type: 'positional',
      required: true,
      description: `The language: ${translationLanguages.join(', ')} (Welsh).`,
    },
    mark: {
      type: 'boolean',
      default: false,
      description: 'Notes that the translation is up to date with the English of today.',
    },
  },
  run: ({ args }) =>
    runPlainly(async () => {
      const language = readLanguage(args.language);
      const sentence = translate(projectRoot, args.scenario, { language, mark: args.mark });
      console.log(sentence);
    }),
});

/** Does what was asked in the project below `root`, and says it in a sentence or two. */
export function translate(
  root: string,
  id: string,
  { language, mark }: { language: TranslationLanguage; mark: boolean },
): string {
  const scenario = findScenario(root, id);
  const path = translationPath(scenario.path, language);
  const name = relative(root, path).replaceAll('\\', '/');
  if (!existsSync(path)) {
    if (mark) throw new UsageError(`There is no ${name} yet. Run this without --mark to begin it.`);
    writeFileSync(path, writeSkeleton(readFileSync(scenario.path, 'utf8'), scenario.read));
    return `${name} is there now, with the English to write over. Translate the texts and headings; links, Best, Acceptable, Poor, Remember, If, Otherwise, "Ending:", the headers of tables, Debrief and In your organisation stay as they are.`;
  }
  if (mark) {
    const text = markTranslated(readFileSync(path, 'utf8'), scenario.read);
    if (text === null) {
      throw new UsageError(
        `The front matter of ${name} cannot be read. Run canteen check, and put it right first.`,
      );
    }
    writeFileSync(path, text);
    return `${name} is marked as a translation of today's story.md.`;
  }
  const source = scenario.translations.find((one) => one.language === language)?.source ?? {};
  const changed = findOutdated(scenario.read, source);
  return changed.length === 0
    ? `${name} is up to date: nothing in story.md has changed since it was translated.`
    : `Changed in story.md since it was translated: ${changed.join(', ')}. Translate these again in ${name}, then run this with --mark.`;
}

function findScenario(root: string, id: string): LibraryScenario {
  const { scenarios } = loadLibrary(root);
  const found = scenarios.find((one) => one.id === id);
  if (found) return found;
  const ids = scenarios.map((one) => one.id);
  const [nearest] = nearestNames(id, ids);
  const hint = nearest ? ` Did you mean "${nearest}"?` : '';
  throw new UsageError(`There is no scenario "${id}".${hint} Scenarios are: ${ids.join(', ')}.`);
}

function readLanguage(text: string): TranslationLanguage {
  const language = translationLanguages.find((one) => one === text);
  if (language) return language;
  throw new UsageError(
    `There is no language "${text}". There are: ${translationLanguages.join(', ')}.`,
  );
}
