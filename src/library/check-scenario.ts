import { readdirSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { checkStory, checkTranslation, type Diagnostic } from '../scenario/index.ts';
import type { Library } from './load-library.ts';
import type { LibraryScenario } from './load-scenario.ts';
import type { Problem } from './problem.ts';

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
