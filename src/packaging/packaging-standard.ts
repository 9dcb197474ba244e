import type { PackageFiles, PackageProblem } from './package-files.ts';
import type { PackagingTools } from './packaging-tools.ts';

/** All that differs from one standard to the next. */
export interface PackagingStandard {
  /** As in `--standard` and in the name of the zip. */
  readonly id: string;
  /** As people write it: `SCORM 1.2`. */
  readonly label: string;
  /** The player's script that speaks this standard, from the project's root. */
  readonly launchEntry: string;
  /** Where the player stands: among an LMS's windows, or alone on a web server. */
  readonly place: 'package' | 'site';
  /** What the launch page may ask for while it runs, as in a policy's `connect-src`: `'self'`. */
  readonly connectSources: string;
  /** Characters of resume data that every LMS of this standard keeps. */
  readonly maxResumeChars: number;
  /** The first file of the zip, or null for a standard without one. */
  readonly manifest: {
    readonly path: string;
    readonly render: (input: ManifestInput) => string;
  } | null;
  /** Files that each package gets besides the player's: schemas, the probe, a read-me. */
  readonly readAddedFiles: (tools: PackagingTools) => Promise<PackageFiles>;
  /** What is wrong with a package beyond names, sizes and addresses, which are checked for all. */
  readonly check: (files: PackageFiles, tools: PackagingTools) => Promise<PackageProblem[]>;
}

export interface ManifestInput {
  /** Stable between releases: `uk.beyond-the-canteen.<pathway>`. Its last part names the rest. */
  readonly identifier: string;
  readonly version: string;
  readonly title: string;
  /** One or two sentences. */
  readonly summary: string;
  /** The page that an LMS opens, from the root of the package. */
  readonly launch: 'index.html';
  /** Every file of the package; the manifest is left out. */
  readonly files: Iterable<string>;
  /** 0 to 1; absent unless a trust asks for the LMS to decide who has passed. */
  readonly passingScore?: number;
}
