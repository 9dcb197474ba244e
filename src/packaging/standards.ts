/* To add a standard: one file that describes it, and one line here. */
import { cmi5 } from './cmi5.ts';
import { PackageError } from './package-files.ts';
import type { PackagingStandard } from './packaging-standard.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004Third } from './scorm2004-3rd.ts';
import { scorm2004Fourth } from './scorm2004-4th.ts';
import { web } from './web.ts';

/** Every standard that packages are built for, the one to take first. */
export const standards: readonly PackagingStandard[] = [
  scorm12,
  scorm2004Fourth,
  scorm2004Third,
  cmi5,
  web,
];

/** The standard with this id. Throws a `PackageError` that names those that exist. */
export function findStandard(id: string): PackagingStandard {
  const found = standards.find((standard) => standard.id === id);
  if (found) return found;
  const known = standards.map((standard) => standard.id).join(', ');
  throw new PackageError(
    `There is no standard called ${JSON.stringify(id)}. Expected one of: ${known}.`,
  );
}
