import type { Library, LibraryScenario } from '../library/index.ts';
import { checkScenarios } from './check-scenarios.ts';
import { UsageError } from './project.ts';
import { reportAsText } from './reporters/text.ts';

/** Nothing is built from stories with errors; all of these are named at once. */
export async function requireGoodStories(
  library: Library,
  scenarios: readonly LibraryScenario[] = library.scenarios,
): Promise<void> {
  const found = await checkScenarios(library, scenarios);
  const errors = [...library.problems, ...found].filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const report = reportAsText(errors, scenarios.length);
  throw new UsageError(`${report}\nNothing was built. Put these right, then build again.`);
}
