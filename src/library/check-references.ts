import { nearestNames } from '../scenario/index.ts';
import type { Library } from './load-library.ts';
import type { Problem } from './problem.ts';

/** Pathways and the trust's list name scenarios; these have to be there, and each once. */
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
          { rule: 'unknown-scenario', file },
          `Unexpected scenario "${id}" in ${where}, expected the name of a folder in scenarios/.${hint}`,
        );
      });
  return [
    ...Object.entries(pathways).flatMap(([name, { scenarios: ids, test_out: testOut }]) => [
      ...missing('content/pathways.yaml', `the pathway "${name}"`, ids),
      ...repeated('content/pathways.yaml', `the scenarios of the pathway "${name}"`, ids),
      ...repeated('content/pathways.yaml', `"test_out" of the pathway "${name}"`, testOut),
      ...testOut
        .filter((id) => !ids.includes(id))
        .map((id) =>
          report(
            { rule: 'unknown-scenario', file: 'content/pathways.yaml' },
            `Unexpected scenario "${id}" in "test_out" of the pathway "${name}", expected one of the pathway's own. Add it to its scenarios as well, or remove it.`,
          ),
        ),
    ]),
    ...missing('content/trust.yaml', '"required"', trust.required),
    ...repeated('content/trust.yaml', '"required"', trust.required),
  ];
}

/** Each scenario that stands more than once in a list, once. */
function repeated(file: string, where: string, ids: readonly string[]): Problem[] {
  const again = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
  return [...again].map((id) =>
    report(
      { rule: 'content-file', file },
      `Unexpected second "${id}" in ${where}, expected each scenario once. Remove one of the two.`,
    ),
  );
}

function report(at: Pick<Problem, 'rule' | 'file'>, message: string): Problem {
  return { ...at, line: 1, column: 1, severity: 'error', message };
}
