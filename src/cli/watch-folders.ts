import { existsSync, type FSWatcher, watch } from 'node:fs';

/** Editors save a file in several steps; this long after the last of them it is whole. */
const quietMs = 150;

/**
 * Calls `onChange` after something below one of the folders has changed, once for changes that come close
 * together, and never while the last call is still at work: what changes meanwhile is told afterwards.
 * Ends when `signal` does. A folder that is not there is left out.
 */
export function watchFolders(
  folders: readonly string[],
  onChange: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | null = null;
  let isBehind = false;
  return new Promise((resolve, reject) => {
    const stop = (error?: unknown) => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      if (error === undefined) resolve();
      else reject(error);
    };
    const work = () => {
      isBehind = working !== null;
      working ??= onChange()
        .catch(stop)
        .finally(() => {
          working = null;
          if (isBehind && !signal.aborted) work();
        });
    };
    const noteChange = () => {
      clearTimeout(timer);
      timer = setTimeout(work, quietMs);
    };
    const watchers: FSWatcher[] = folders
      .filter((folder) => existsSync(folder))
      .map((folder) => watch(folder, { recursive: true }, noteChange).on('error', stop));
    signal.addEventListener('abort', () => stop(), { once: true });
    if (signal.aborted) stop();
  });
}
