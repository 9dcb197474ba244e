import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BuiltPackage } from './build-package.ts';
import { PackageError } from './package-files.ts';

/**
 * Writes the zip into a folder, which is made if need be, and returns its full path. A reader never
 * sees half a zip: an older one stays until the new one is complete.
 * Throws a `PackageError` for a package with problems, or a folder that cannot be written.
 */
export async function writePackage(
  built: Pick<BuiltPackage, 'fileName' | 'zip' | 'problems'>,
  folder: string,
): Promise<string> {
  if (built.problems.length > 0) {
    const messages = built.problems.map((problem) => problem.message);
    throw new PackageError(
      `${built.fileName} was not written, because it would not work:\n${messages.join('\n')}`,
      built.problems,
    );
  }
  const path = join(resolve(folder), built.fileName);
  const temporary = join(resolve(folder), `.${built.fileName}.${randomUUID()}.part`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, built.zip, { flush: true });
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PackageError(
      `${built.fileName} could not be written to ${resolve(folder)} (${reason}). Choose a folder that you may write to.`,
    );
  }
  return path;
}
