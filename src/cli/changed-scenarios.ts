import type { Library, LibraryScenario } from '../library/index.ts';
import { type ReadStory, readStory } from '../scenario/index.ts';
import { git } from './git.ts';
import { UsageError } from './project.ts';

/** A scenario that is not what it was; `before` is null for a new one, `after` for one that is gone. */
export interface ChangedScenario {
  id: string;
  before: ReadStory | null;
  after: LibraryScenario | null;
}

/**
 * Scenarios of which a file differs between `base` (a commit, branch or tag) and what is on the disk. Throws a
 * `UsageError` where there is no git, or no such commit.
 */
export function findChanged(library: Library, base: string): ChangedScenario[] {
  const { root } = library;
  const commit = git(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${base}^{commit}`,
  ]);
  if (commit === null) {
    throw new UsageError(
      `There is no commit "${base}" to compare with. Expected a branch, tag or commit that is here: fetch it first (git fetch origin main), then give origin/main.`,
    );
  }
  const start = git(root, ['merge-base', commit.trim(), 'HEAD'])?.trim() ?? commit.trim();
  const changed = git(root, ['diff', '--name-only', '-z', '--relative', start, '--', 'scenarios']);
  const untracked = git(root, [
    'ls-files',
    '-z',
    '--others',
    '--exclude-standard',
    '--',
    'scenarios',
  ]);
  const files = `${changed ?? ''}${untracked ?? ''}`.split('\0');
  const ids = files.flatMap((file) => /^scenarios\/([^/_][^/]*)\//.exec(file)?.[1] ?? []);
  const prefix = git(root, ['rev-parse', '--show-prefix'])?.trim() ?? '';
  return [...new Set(ids)].sort().map((id) => {
    const text = git(root, ['show', `${start}:${prefix}scenarios/${id}/story.md`]);
    return {
      id,
      before: text === null ? null : readStory(text, { id }),
      after: library.scenarios.find((one) => one.id === id) ?? null,
    };
  });
}
