import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from './git.ts';
import { UsageError } from './project.ts';

/** What the next commit holds, in a folder of its own. */
export interface Staged {
  /** The project's folder as the commit has it. */
  root: string;
  /** Ids of the scenarios that it changes; null where it touches what all of them depend on. */
  ids: string[] | null;
  /** Takes the folder away. */
  dispose: () => void;
}

/**
 * Writes what is staged for the next commit into a temporary folder: what lies unfinished beside it is not
 * checked, and what was mended but not staged is no excuse. Null where nothing of scenarios, content or releases
 * is staged. Throws a `UsageError` where there is no git repository.
 */
export function checkOutStaged(root: string): Staged | null {
  const prefix = git(root, ['rev-parse', '--show-prefix']);
  const changed = git(root, [
    ...['diff', '--cached', '--name-status', '--no-renames', '-z', '--relative'],
    ...['--', 'scenarios', 'content', 'releases'],
  ]);
  if (prefix === null || changed === null) {
    throw new UsageError(
      `${root} is in no git repository, so nothing is staged. Leave --staged out.`,
    );
  }
  const fields = changed.split('\0').filter(Boolean);
  if (fields.length === 0) return null;
  const files = fields.filter((_, at) => at % 2 === 1);
  const isGone = fields.some((status, at) => at % 2 === 0 && status === 'D');
  const folder = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
  const dispose = () => rmSync(folder, { recursive: true, force: true });
  if (git(root, ['checkout-index', '--all', `--prefix=${folder}/`]) === null) {
    dispose();
    throw new UsageError(
      'What is staged could not be written out. Commit with --no-verify, or try again.',
    );
  }
  const ids = files.map((file) => /^scenarios\/([^/]+)\//.exec(file)?.[1] ?? null);
  const isOfAll = isGone || ids.includes(null);
  return {
    root: join(folder, prefix.trim()),
    ids: isOfAll ? null : [...new Set(ids.filter((id) => id !== null))],
    dispose,
  };
}
