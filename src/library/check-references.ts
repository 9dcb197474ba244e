import { nearestNames } from '../scenario/index.ts';
import type { Library } from './load-library.ts';
import type { Problem } from './problem.ts';

/** Pathways and the trust's list name scenarios; these have to be there. */
export function checkReferences({
  pathways,
  trust,
  scenarios,
}: Pick<Library, 'pathways' | 'trust' | 'scenarios'>): Problem[] {
  const known = scenarios.map(({ id }) => id);
  const missing = (file: string, where: string, ids: readonly string[]): Problem[] =>
    ids
      .filter((id) => !known.includes(id))
      .map((id) => {
        const [nearest] = nearestNames(id, known);
        const hint = nearest ? ` Did you mean "${nearest}"?` : '';
        return report(
          file,
          `Unexpected scenario "${id}" in ${where}, expected the name of a folder in scenarios/.${hint}`,
        );
      });
  return [
    ...Object.entries(pathways).flatMap(([name, { scenarios: ids, test_out: testOut }]) => [
      ...missing('content/pathways.yaml', `the pathway "${name}"`, ids),
      ...testOut
        .filter((id) => !ids.includes(id))
        .map((id) =>
          report(
            'content/pathways.yaml',
            `Unexpected scenario "${id}" in "test_out" of the pathway "${name}", expected one of the pathway's own. Add it to its scenarios as well, or remove it.`,
          ),
        ),
    ]),
    ...missing('content/trust.yaml', '"required"', trust.required),
  ];
}

function report(file: string, message: string): Problem {
  return { file, line: 1, column: 1, rule: 'unknown-scenario', severity: 'error', message };
}
