import { type UnzipFileInfo, type Unzipped, unzipSync } from 'fflate';
import type { FoundFile } from './read-files.ts';

/**
 * The files of a zip, folders left out, or a sentence why it is not read. What a zip says of its size is
 * looked at before anything is unpacked, so that a small file cannot fill the memory.
 */
export function unzipFiles(name: string, bytes: Uint8Array): FoundFile[] | string {
  const limits = { entries: 0, size: 0 };
  try {
    const found: Unzipped = unzipSync(bytes, { filter: (entry) => isWanted(entry, limits) });
    return Object.entries(found).map(([path, content]) => ({
      path,
      bytes: new Uint8Array(content),
    }));
  } catch (error) {
    if (error instanceof TooMuchError) {
      return `“${name}” unpacks to more than ${mostEntries.toLocaleString('en-GB')} files or 60 MB, expected the zip of one scenario. Unpack it, and open the scenario’s own files.`;
    }
    return `“${name}” is damaged and cannot be unpacked, expected a zip that Download made here. Download or copy it again.`;
  }
}

/** Folders, and what a Mac adds, are no files of the story. */
function isWanted(
  { name, originalSize }: UnzipFileInfo,
  limits: { entries: number; size: number },
) {
  if (name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.)/.test(name)) return false;
  limits.entries += 1;
  limits.size += originalSize;
  if (limits.entries > mostEntries || limits.size > mostBytes) throw new TooMuchError();
  return true;
}

const mostEntries = 1000;
const mostBytes = 60_000_000;

class TooMuchError extends Error {
  override name = 'TooMuchError';
}
