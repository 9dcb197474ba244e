import type { Picture } from '../contract.ts';
import { longestStoryBytes } from './file-kind.ts';
import {
  FileTooLargeError,
  type Folder,
  findFolder,
  isNamed,
  readBytes,
  type StoryPlace,
  writeBytes,
} from './folder.ts';
import { asSaved, decodeText, encodeText, type TextForm } from './text-form.ts';

/**
 * Writes a story into its folder, if the file there still says what was read from it (`expected`; null for a
 * story that was never there). Pictures go first, so that the text never names one that is not there. Never
 * rejects.
 */
export async function saveToFolder(wish: SaveWish): Promise<SaveResult> {
  const { folder, text, form, expected, newPictures } = wish;
  try {
    if ((await askPermission(folder)) !== 'granted') {
      return refuse(
        `The browser was not allowed to write into the folder “${folder.name}”. Save again and allow it, or choose Download.`,
      );
    }
    const there = await readBytes(folder, 'story.md', longestStoryBytes);
    const found = judge(there, expected);
    if (found !== null) return found;
    for (const picture of newPictures) {
      const clash = await findClash(folder, picture);
      if (clash !== null) return refuse(clash);
    }
    for (const { name, bytes } of newPictures) await writeBytes(folder, name, bytes);
    await writeBytes(folder, 'story.md', encodeText(text, form));
    return { kind: 'saved', text: asSaved(text) };
  } catch (error) {
    return refuse(sayFault(error, folder.name));
  }
}

/**
 * Where a story goes that is saved into a folder which somebody chose: the project's `scenarios/<id>`, the
 * folder itself where it is called like the story, else a folder in it. `taken` where a story is there
 * already. Never rejects.
 */
export async function findPlace(
  chosen: Folder,
  id: string,
): Promise<{ place: StoryPlace; taken: boolean } | { problem: string }> {
  try {
    if ((await askPermission(chosen)) !== 'granted') {
      return {
        problem: `The browser was not allowed to write into the folder “${chosen.name}”. Save again and allow it, or choose Download.`,
      };
    }
    const scenarios = await findFolder(chosen, 'scenarios');
    const own = scenarios === null && chosen.name === id;
    if (!own && scenarios === null && (await hasStory(chosen))) {
      return {
        problem: `The folder “${chosen.name}” holds another story already. Choose the folder above it, or an empty one.`,
      };
    }
    const parent = scenarios ?? chosen;
    const folder = own ? chosen : await parent.getDirectoryHandle(id, { create: true });
    return { place: { folder, project: scenarios && chosen }, taken: await hasStory(folder) };
  } catch (error) {
    return { problem: sayFault(error, chosen.name) };
  }
}

/** Whether the browser may write there. Asks where it has to: in answer to a key or a click only. */
export async function askPermission(folder: Folder): Promise<PermissionState> {
  const wish = { mode: 'readwrite' } as const;
  const known = (await folder.queryPermission?.(wish)) ?? 'granted';
  if (known !== 'prompt') return known;
  return (await folder.requestPermission?.(wish)) ?? 'granted';
}

function judge(there: Uint8Array | null, expected: string | null): SaveResult | null {
  if (there === null) return expected === null ? null : { kind: 'gone' };
  const decoded = decodeText(there);
  if ('problem' in decoded) {
    return refuse('story.md in the folder is no text any more. Look at it, or save elsewhere.');
  }
  if (expected !== null && decoded.text === asSaved(expected)) return null;
  return { kind: 'changed', theirs: decoded.text, form: decoded.form };
}

async function findClash(folder: Folder, { name, bytes }: Picture): Promise<string | null> {
  const there = await readBytes(folder, name, mostCompared);
  if (there === null || isSame(there, bytes)) return null;
  return `The folder has another file “${name}” by now, and nothing was saved. Remove the picture here and add it again: it gets another name.`;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

async function hasStory(folder: Folder): Promise<boolean> {
  try {
    await folder.getFileHandle('story.md');
    return true;
  } catch (error) {
    if (isNamed(error, 'NotFoundError')) return false;
    throw error;
  }
}

/** What the browser or the disk refused, in words. */
export function sayFault(error: unknown, folder: string): string {
  if (isNamed(error, 'NotFoundError')) {
    return `The folder “${folder}” is not there any more: it was moved, renamed or deleted. Choose Save in another folder, or Download.`;
  }
  if (isNamed(error, 'NotAllowedError', 'SecurityError')) {
    return `The browser was not allowed to use the folder “${folder}”. Save again and allow it, or choose Download.`;
  }
  if (isNamed(error, 'QuotaExceededError')) {
    return `There is no room left where the folder “${folder}” is. Make room, or choose Download.`;
  }
  if (error instanceof FileTooLargeError) {
    return `A file in the folder “${folder}” is much larger than a story’s. Look at the folder, or save elsewhere.`;
  }
  return `The folder “${folder}” could not be used; another program may have its files open. Close it there and try again, or choose Download.`;
}

const mostCompared = 50_000_000;

function refuse(problem: string): SaveResult {
  return { kind: 'refused', problem };
}

export interface SaveWish {
  folder: Folder;
  text: string;
  form: TextForm;
  expected: string | null;
  newPictures: readonly Picture[];
}

export type SaveResult =
  /** What the file says now. */
  | { kind: 'saved'; text: string }
  /** The file says something else than what was read from it; nothing was written. */
  | { kind: 'changed'; theirs: string; form: TextForm }
  /** The file is not there any more; nothing was written. */
  | { kind: 'gone' }
  | { kind: 'refused'; problem: string };
