import { findPackageProblems } from './find-package-problems.ts';
import { nodeTools } from './node-tools.ts';
import type { PackageFiles, PackageProblem } from './package-files.ts';
import { findStandard } from './standards.ts';

/**
 * Everything wrong with a package as an LMS would receive it: names, sizes, the manifest by schema
 * and by reference, and every address in its pages. The order of `files` is the order in the zip.
 * Throws a `PackageError` for a standard that does not exist.
 */
export async function checkPackage(
  files: PackageFiles,
  { standard, maxFileBytes }: CheckPackageOptions,
): Promise<PackageProblem[]> {
  return findPackageProblems(files, findStandard(standard), nodeTools, maxFileBytes);
}

export interface CheckPackageOptions {
  /** The id of a standard in `standards.ts`, such as `scorm12`. */
  readonly standard: string;
  /** Default 1,000,000. */
  readonly maxFileBytes?: number;
}
