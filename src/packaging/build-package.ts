import { createHash } from 'node:crypto';
import { checkPackage } from './check-package.ts';
import {
  PackageError,
  type PackageFiles,
  type PackageProblem,
  sortPaths,
} from './package-files.ts';
import type { PackagingStandard } from './packaging-standard.ts';
import { findStandard } from './standards.ts';
import { unzipPackage } from './unzip-package.ts';
import { zipInOrder } from './zip-package.ts';

/**
 * Adds the manifest and the schemas to the files of a pathway, zips them, reads the zip back and
 * checks what an LMS will find in it. A package with problems is returned, for reports; it is not
 * to be shipped, and `writePackage` refuses it.
 * Throws a `PackageError` for a request that makes no sense: an unknown standard, a pathway id
 * that no file can be named after, a passing score outside 0 to 1, a file that is ours to add.
 */
export async function buildPackage(request: PackageRequest): Promise<BuiltPackage> {
  const standard = findStandard(request.standard);
  const fileName = nameZip(request.pathway.id, standard);
  const files = await addManifest(request, standard);
  const zip = zipInOrder(files, [...files.keys()]);
  const sha256 = createHash('sha256').update(zip).digest('hex');
  const problems = [
    ...(await checkPackage(unzipPackage(zip), { standard: standard.id })),
    ...findResumeProblems(fileName, request.resumeChars, standard),
  ];
  return { fileName, zip, sha256, files, problems };
}

function nameZip(pathwayId: string, standard: PackagingStandard): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(pathwayId)) {
    throw new PackageError(
      `The pathway id ${JSON.stringify(pathwayId)} cannot be part of a file name. Expected lower-case letters, digits and single hyphens, such as everyone.`,
    );
  }
  return `beyond-the-canteen-${pathwayId}-${standard.id}.zip`;
}

async function addManifest(
  { files, pathway, version, passingScore }: PackageRequest,
  { manifest, readAddedFiles }: PackagingStandard,
): Promise<PackageFiles> {
  const added = await readAddedFiles();
  const ours = [...(manifest ? [manifest.path] : []), ...added.keys()];
  const taken = ours.filter((path) => files.has(path));
  if (taken.length > 0) {
    throw new PackageError(
      `The files of the pathway already hold ${taken.join(', ')}, which the package adds itself. Leave it out.`,
    );
  }
  const content = new Map([...files, ...added]);
  if (manifest) {
    const text = manifest.render({
      identifier: `uk.beyond-the-canteen.${pathway.id}`,
      version,
      title: pathway.title,
      summary: pathway.summary,
      launch: 'index.html',
      files: content.keys(),
      ...(passingScore === undefined ? {} : { passingScore }),
    });
    content.set(manifest.path, new TextEncoder().encode(text));
  }
  const paths = sortPaths(content.keys(), manifest?.path ?? 'index.html');
  return new Map(paths.map((path) => [path, content.get(path) ?? new Uint8Array()]));
}

function findResumeProblems(
  fileName: string,
  resumeChars: number,
  { label, maxResumeChars }: PackagingStandard,
): PackageProblem[] {
  if (resumeChars <= maxResumeChars) return [];
  return [
    {
      rule: 'resume-data',
      file: fileName,
      message: `The place of a learner in this package can take ${inFigures(resumeChars)} characters, more than the ${inFigures(maxResumeChars)} that are kept for ${label}. Put fewer or shorter scenarios in it.`,
    },
  ];
}

function inFigures(count: number): string {
  return count.toLocaleString('en-GB');
}

export interface PackageRequest {
  /** The id of a standard: `scorm12`. */
  readonly standard: string;
  readonly pathway: { readonly id: string; readonly title: string; readonly summary: string };
  /** The player's files, path to bytes, with `index.html` at the root; no manifest, no schemas. */
  readonly files: PackageFiles;
  /** At most 20 characters: `1.4.0`. */
  readonly version: string;
  /** Characters of resume data at worst, from `worstResumeChars`. */
  readonly resumeChars: number;
  /**
   * 0 to 1. Only where a trust wants the LMS to decide who has passed: it goes into the manifest,
   * and some LMSs then overwrite the status that the player reports.
   */
  readonly passingScore?: number;
}

export interface BuiltPackage {
  /** `beyond-the-canteen-<pathway>-<standard>.zip` */
  readonly fileName: string;
  readonly zip: Uint8Array;
  /** Of the zip, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Everything in the zip, in its order. */
  readonly files: PackageFiles;
  readonly problems: readonly PackageProblem[];
}
