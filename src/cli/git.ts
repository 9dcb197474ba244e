import { spawnSync } from 'node:child_process';

/** What a git command prints, run in a folder; null where it fails, or where there is no git. */
export function git(folder: string, args: readonly string[]): string | null {
  // `--literal-pathspecs`: a folder's name is a name, and no pattern.
  const { status, stdout } = spawnSync('git', ['--literal-pathspecs', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    windowsHide: true,
  });
  return status === 0 ? stdout : null;
}
