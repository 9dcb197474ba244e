import type { StudioFiles } from './studio-files.svelte.ts';

/** Shows the file's version, and keeps what was written here as a story of its own in this browser. */
export async function useTheirs(files: StudioFiles, theirs: string): Promise<void> {
  const { hand, studio } = files;
  if (!hand) return;
  const from = `what you wrote, before you went back to ${studio.from}`;
  if (!(await keepAside(files, studio.text, from))) return;
  const { id, pictures, released } = studio;
  const story = { id, pictures, released, text: theirs, saved: theirs, from: studio.from };
  files.begin(hand, story);
  await files.list();
  files.tell('note', [
    'This is the file’s version. What you wrote is kept in this browser: choose Open, then Recent.',
  ]);
}

/** Goes on with what was written here. What is asked about saving stays asked. */
export function useMine(files: StudioFiles): void {
  if (files.notice?.kind === 'restored') files.notice = null;
  files.dialog = null;
}

/**
 * Keeps a text as a story of its own in this browser, with the pictures at hand. False where the browser does
 * not keep it: then nothing else may be done either.
 */
export async function keepAside(files: StudioFiles, text: string, from: string): Promise<boolean> {
  const { hand, studio, means } = files;
  if (!hand) return false;
  const newPictures = studio.pictures.map(({ name }) => name);
  const draft = files.draft({ ...hand, key: means.newKey(), origin: 'copy', newPictures });
  try {
    const now = means.now();
    await means.store.write(
      // Older than what is at hand, which comes first at the next start.
      { ...draft, text, from, saved: null, writtenAt: now, usedAt: now - 1 },
      { pictures: studio.pictures },
    );
    return true;
  } catch {
    files.tell('problem', [
      'This browser could not keep the other version, so nothing was changed. Choose Download first; then try again.',
    ]);
    return false;
  }
}
