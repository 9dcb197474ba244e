import { checkScenario, type Library } from '../library/index.ts';
import { UsageError } from './project.ts';
import { reportAsText } from './reporters/text.ts';

/** Nothing is built from stories with errors; all of these are named at once. */
export function requireGoodStories(library: Library): void {
  const found = library.scenarios.flatMap((scenario) => checkScenario(library, scenario));
  const errors = [...library.problems, ...found].filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const report = reportAsText(errors, library.scenarios.length);
  throw new UsageError(`${report}\nNothing was built. Put these right, then build again.`);
}
