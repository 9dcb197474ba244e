import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from './once.ts';
import type { Problem } from './problem.ts';
import { findPlace } from './read-yaml.ts';

/** Makes errors of one YAML file below `root`, each at the place of what its path leads to. */
export function reporterFor(root: string, file: string): Report {
  const text = once(() => {
    const path = join(root, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  });
  return (path, rule, message) => {
    const place = findPlace(text(), path.map(String));
    return { file, ...place, rule, severity: 'error', message };
  };
}

/** An error at what `path` leads to: `['clauses', 0, 'title']`. */
export type Report = (path: readonly (string | number)[], rule: string, message: string) => Problem;
