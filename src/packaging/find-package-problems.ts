import { findAddressProblems } from './check-addresses.ts';
import { findNameProblems } from './file-names.ts';
import type { PackageFiles, PackageProblem } from './package-files.ts';
import type { PackagingStandard } from './packaging-standard.ts';
import type { PackagingTools } from './packaging-tools.ts';

/** A learner on a ward waits for each file: one this large is a mistake. */
const MAX_FILE_BYTES = 1_000_000;

/**
 * Everything wrong with a package as an LMS would receive it: names, sizes, the manifest by reference
 * and, as far as the tools go, by schema, and every address in its pages. The order of `files` is the
 * order in the zip.
 */
export async function findPackageProblems(
  files: PackageFiles,
  standard: PackagingStandard,
  tools: PackagingTools,
  maxFileBytes = MAX_FILE_BYTES,
): Promise<PackageProblem[]> {
  return [
    ...(await standard.check(files, tools)),
    ...findNameProblems(files),
    ...findSizeProblems(files, maxFileBytes),
    ...findAddressProblems(files, tools),
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
