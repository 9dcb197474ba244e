/* To add a standard: one file that describes it, and one line here. */
import { PackageError, type PackageFiles, type PackageProblem } from './package-files.ts';
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

export interface PackagingStandard {
  /** As in `--standard` and in the name of the zip. */
  readonly id: string;
  /** As people write it: `SCORM 1.2`. */
  readonly label: string;
  /** The first file of the zip. */
  readonly manifestPath: string;
  /** Files that the standard wants in each package, path to bytes. */
  readonly readSchemaFiles: () => Promise<PackageFiles>;
  readonly renderManifest: (input: ManifestInput) => string;
  /** The package has its manifest first; this says what is wrong with it. */
  readonly checkManifest: (files: PackageFiles) => Promise<PackageProblem[]>;
}

export interface ManifestInput {
  /** Stable between releases, unique to the pathway. */
  readonly identifier: string;
  readonly version: string;
  readonly title: string;
  readonly launch: 'index.html';
  /** Every file of the package but the manifest. */
  readonly files: Iterable<string>;
  /** 0 to 1; absent unless a trust asks for the LMS to decide who has passed. */
  readonly passingScore?: number;
}
