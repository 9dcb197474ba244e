import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { git } from './git.ts';
import { UsageError } from './project.ts';

const mark = '# Written by canteen hook on; canteen hook off takes it away.';

/**
 * Only what the commit touches is checked, so that an older problem elsewhere holds nobody up; a change
 * of content may touch every scenario.
 */
const script = `#!/bin/sh
${mark}
changed=$(git diff --cached --name-only --diff-filter=ACMR -- scenarios content releases)
[ -z "$changed" ] && exit 0
cd "$(git rev-parse --show-toplevel)" || exit 1
if echo "$changed" | grep -qv '^scenarios/'; then
  exec npx --no-install canteen check
fi
exec npx --no-install canteen check $(echo "$changed" | cut -d/ -f1,2 | sort -u)
`;

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
  writeFileSync(path, script);
  chmodSync(path, 0o755);
  return 'From now on git checks the scenarios that a commit changes, and refuses it while they have errors. To commit all the same: git commit --no-verify.';
}
