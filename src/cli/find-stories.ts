import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { findStories, type Library, type LibraryScenario, loadScenario } from '../library/index.ts';
import { nearestNames } from '../scenario/index.ts';
import { UsageError } from './project.ts';

/**
 * The scenarios that paths on the command line mean: a story file, a scenario's folder, a folder
 * of scenarios, or a scenario's id. Without paths: all of them.
 */
export function findNamedStories(library: Library, paths: readonly string[]): LibraryScenario[] {
  if (paths.length === 0) return library.scenarios;
  const found = paths.flatMap((path) => findOne(library, path));
  return [...new Set(found)].map((path) => loadScenario(path));
}

function findOne(library: Library, path: string): string[] {
  const known = library.scenarios.find(({ id }) => id === path);
  if (known) return [known.path];
  const full = resolve(path);
  if (!existsSync(full)) {
    const ids = library.scenarios.map(({ id }) => id);
    const [nearest] = nearestNames(basename(path), ids);
    const hint = nearest ? ` Did you mean "${nearest}"?` : '';
    throw new UsageError(
      `There is no file, folder or scenario "${path}".${hint} Scenarios are: ${ids.join(', ')}.`,
    );
  }
  if (statSync(full).isFile()) return [originalOf(full)];
  if (existsSync(join(full, 'story.md'))) return [join(full, 'story.md')];
  const below = findStories(full);
  if (below.length > 0) return below;
  throw new UsageError(
    `"${path}" holds no story. A scenario is a folder with a file story.md in it; give that folder, or the one above it.`,
  );
}

/** A translation is checked with the story that it translates. */
function originalOf(path: string): string {
  const story = join(dirname(path), 'story.md');
  return /^story\.[a-z]{2}\.md$/.test(basename(path)) && existsSync(story) ? story : path;
}
