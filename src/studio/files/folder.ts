/*
 * As much of the File System Access API as the studio uses: a real handle fits, and so does a folder that a
 * test makes up. (https://wicg.github.io/file-system-access/, https://fs.spec.whatwg.org/)
 */

export interface Folder {
  readonly kind: 'directory';
  readonly name: string;
  values(): AsyncIterable<Folder | FolderFile>;
  /** Rejects with `NotFoundError`, or with `TypeMismatchError` where it is a file. */
  getDirectoryHandle(name: string, options?: { create?: boolean }): Promise<Folder>;
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FolderFile>;
  isSameEntry?(other: Folder): Promise<boolean>;
  queryPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  /** Only in answer to a key or a click. */
  requestPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}

export interface FolderFile {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<FileInFolder>;
  createWritable(): Promise<{
    write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
    /** Only now is the file what was written. */
    close(): Promise<void>;
  }>;
}

export interface FileInFolder {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Where a story's file is. */
export interface StoryPlace {
  /** The scenario's own. */
  folder: Folder;
  /** The project's, where that was opened. */
  project: Folder | null;
}

/** The bytes of a file; null where there is none of that name. Rejects where it is larger than `mostBytes`. */
export async function readBytes(
  folder: Folder,
  name: string,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const handle = await folder.getFileHandle(name);
    const file = await handle.getFile();
    if (file.size > mostBytes) throw new FileTooLargeError(name);
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (isNamed(error, 'NotFoundError', 'TypeMismatchError')) return null;
    throw error;
  }
}

/** Takes the place of what is there, all at once. */
export async function writeBytes(
  folder: Folder,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  await writable.write(bytes);
  await writable.close();
}

/** A folder in a folder; null where there is none of that name. */
export async function findFolder(folder: Folder, name: string): Promise<Folder | null> {
  try {
    return await folder.getDirectoryHandle(name);
  } catch (error) {
    if (isNamed(error, 'NotFoundError', 'TypeMismatchError')) return null;
    throw error;
  }
}

/** Whether something that was thrown is one of the browser's errors of these names. */
export function isNamed(error: unknown, ...names: string[]): boolean {
  return error instanceof Error && names.includes(error.name);
}

/** The file is larger than what the studio reads of its kind. */
export class FileTooLargeError extends Error {
  override name = 'FileTooLargeError';
}
