import type { PackageFiles, PackageProblem } from './package-files.ts';

/** All that differs from one standard to the next. */
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
