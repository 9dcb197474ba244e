import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { git } from './git.ts';
import { UsageError } from './project.ts';

const mark = '# Written by canteen hook on; canteen hook off takes it away.';

/** Runs in the project's folder, which may be one of several in a repository. */
function writeScript(prefix: string): string {
  const folder = `/${prefix}`.replaceAll("'", "'\\''");
  return `#!/bin/sh
${mark}
cd "$(git rev-parse --show-toplevel)"'${folder}' || exit 1
exec npx --no-install canteen check --staged
`;
}

/**
 * Puts the check before each commit of the repository that holds `root`, or takes it away; returns a
 * sentence that says which. Throws a UsageError where there is no repository, or another hook stands there.
 */
export function turnHook(root: string, state: 'on' | 'off'): string {
  const folder = git(root, ['rev-parse', '--git-path', 'hooks']);
  if (folder === null) {
    throw new UsageError(
      `${root} is in no git repository, so there are no commits to check. Run git init first.`,
    );
  }
  const path = join(resolve(root, folder.trim()), 'pre-commit');
  const isOurs = existsSync(path) && readFileSync(path, 'utf8').includes(mark);
  if (existsSync(path) && !isOurs) {
    throw new UsageError(
      `${path} is there already and was not written by canteen. Add the line "npx canteen check" to it yourself, or remove it and run this again.`,
    );
  }
  if (state === 'off') {
    rmSync(path, { force: true });
    return isOurs ? 'Commits are no longer checked.' : 'Commits were not checked, and are not now.';
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, writeScript(git(root, ['rev-parse', '--show-prefix'])?.trim() ?? ''));
  chmodSync(path, 0o755);
  return 'From now on git checks the scenarios that a commit changes, and refuses it while they have errors. To commit all the same: git commit --no-verify.';
}
