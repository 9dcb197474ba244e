import { findAddressProblems } from './check-addresses.ts';
import { findNameProblems } from './file-names.ts';
import type { PackageFiles, PackageProblem } from './package-files.ts';
import { findStandard } from './standards.ts';

/** A learner on a ward waits for each file: one this large is a mistake. */
const MAX_FILE_BYTES = 1_000_000;

/**
 * Everything wrong with a package as an LMS would receive it: names, sizes, the manifest by schema
 * and by reference, and every address in its pages. The order of `files` is the order in the zip.
 * Throws a `PackageError` for a standard that does not exist.
 */
export async function checkPackage(
  files: PackageFiles,
  { standard, maxFileBytes = MAX_FILE_BYTES }: CheckPackageOptions,
): Promise<PackageProblem[]> {
  return [
    ...(await findStandard(standard).check(files)),
    ...findNameProblems(files),
    ...findSizeProblems(files, maxFileBytes),
    ...findAddressProblems(files),
  ];
}

function findSizeProblems(files: PackageFiles, maxFileBytes: number): PackageProblem[] {
  return [...files]
    .filter(([, bytes]) => bytes.length > maxFileBytes)
    .map(([file, bytes]) => ({
      rule: 'file-too-large',
      file,
      message: `${file} is ${formatKilobytes(bytes.length)}. Expected at most ${formatKilobytes(maxFileBytes)}: make it smaller or split it.`,
    }));
}

function formatKilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000).toLocaleString('en-GB')} kB`;
}

export interface CheckPackageOptions {
  /** The id of a standard in `standards.ts`, such as `scorm12`. */
  readonly standard: string;
  /** Default 1,000,000. */
  readonly maxFileBytes?: number;
}
