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
        return unknown(
          file,
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
          unknown(
            'content/pathways.yaml',
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
  return [...again].map((id) => ({
    ...inFile(file),
    rule: 'content-file',
    message: `Unexpected second "${id}" in ${where}, expected each scenario once. Remove one of the two.`,
  }));
}

function unknown(file: string, message: string): Problem {
  return { ...inFile(file), rule: 'unknown-scenario', message };
}

function inFile(file: string): Pick<Problem, 'file' | 'line' | 'column' | 'severity'> {
  return { file, line: 1, column: 1, severity: 'error' };
}
