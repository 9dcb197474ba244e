import { unzipSync } from 'fflate';
import { PackageError } from './package-files.ts';

/**
 * Reads a zip back, its entries in the order in which they lie in the zip, folder entries included.
 * Throws a `PackageError` where the bytes are no zip, or one name occurs twice.
 */
export function unzipPackage(zip: Uint8Array): Map<string, Uint8Array> {
  const names: string[] = [];
  const contents = readEntries(zip, names);
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    if (files.has(name)) {
      throw new PackageError(`The zip holds ${JSON.stringify(name)} twice. Build it again.`);
    }
    files.set(name, contents[name] ?? new Uint8Array());
  }
  return files;
}

function readEntries(zip: Uint8Array, names: string[]): Record<string, Uint8Array> {
  try {
    return unzipSync(zip, {
      filter: (entry) => {
        names.push(entry.name);
        return true;
      },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PackageError(`The file is not a zip that can be read (${reason}). Build it again.`);
  }
}
