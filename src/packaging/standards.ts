/* To add a standard: one file that describes it, and one line here. */
import { PackageError } from './package-files.ts';
import type { PackagingStandard } from './packaging-standard.ts';
import { scorm12 } from './scorm12.ts';

/** Every standard that packages are built for. */
export const standards: readonly PackagingStandard[] = [scorm12];

/** The standard with this id. Throws a `PackageError` that names those that exist. */
export function findStandard(id: string): PackagingStandard {
  const found = standards.find((standard) => standard.id === id);
  if (found) return found;
  const known = standards.map((standard) => standard.id).join(', ');
  throw new PackageError(
    `There is no standard called ${JSON.stringify(id)}. Expected one of: ${known}.`,
  );
}
