import { zipSync } from 'fflate';
import { describeNameFault } from './file-names.ts';
import { PackageError, type PackageFiles, sortPaths } from './package-files.ts';

/**
 * Zips a package: the manifest first, then sorted by path, no folder entries, deflate level 9.
 * The same files give the same bytes in any folder, time zone and language.
 * Throws a `PackageError` that names every file whose name is not safe in every LMS.
 */
export function zipPackage(files: PackageFiles, manifestPath = 'imsmanifest.xml'): Uint8Array {
  const faults = [...files.keys()].flatMap((path) => {
    const message = describeNameFault(path);
    return message === undefined ? [] : [{ rule: 'file-name', file: path, message } as const];
  });
  if (faults.length > 0) {
    throw new PackageError(faults.map((fault) => fault.message).join('\n'), faults);
  }
  return zipInOrder(files, sortPaths(files.keys(), manifestPath));
}

/** Zips in the order given, without looking at the names: for a package already checked. */
export function zipInOrder(files: PackageFiles, paths: readonly string[]): Uint8Array<ArrayBuffer> {
  const entries: Record<string, Uint8Array> = {};
  for (const path of paths) {
    const bytes = files.get(path);
    if (bytes) entries[path] = bytes;
  }
  // A zip stores local clock time: only a date built from local parts is the same in every zone.
  return zipSync(entries, { level: 9, mtime: new Date(2020, 0, 1) });
}
