import { findPackageProblems } from './find-package-problems.ts';
import {
  PackageError,
  type PackageFiles,
  type PackageProblem,
  sortPaths,
} from './package-files.ts';
import type { PackagingStandard } from './packaging-standard.ts';
import type { PackagingTools } from './packaging-tools.ts';
import { unzipPackage } from './unzip-package.ts';
import { zipInOrder } from './zip-package.ts';

/**
 * Adds the manifest and the schemas to the files of a pathway, zips them, reads the zip back and
 * checks what an LMS will find in it. A package with problems is returned, for reports; it is not
 * to be shipped.
 * Throws a `PackageError` for a request that makes no sense: a pathway id that no file can be named
 * after, a passing score outside 0 to 1, a file that is ours to add.
 */
export async function assemblePackage(
  request: AssemblyRequest,
  standard: PackagingStandard,
  tools: PackagingTools,
): Promise<AssembledPackage> {
  const fileName = nameZip(request.pathway.id, standard);
  const files = await addManifest(request, standard, tools);
  const zip = zipInOrder(files, [...files.keys()]);
  const problems = [
    ...(await findPackageProblems(unzipPackage(zip), standard, tools)),
    ...findResumeProblems(fileName, request.resumeChars, standard),
  ];
  return { fileName, zip, files, problems };
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
  { files, pathway, version, passingScore }: AssemblyRequest,
  { manifest, readAddedFiles }: PackagingStandard,
  tools: PackagingTools,
): Promise<PackageFiles> {
  const added = await readAddedFiles(tools);
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

export interface AssemblyRequest {
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

export interface AssembledPackage {
  /** `beyond-the-canteen-<pathway>-<standard>.zip` */
  readonly fileName: string;
  readonly zip: Uint8Array;
  /** Everything in the zip, in its order. */
  readonly files: PackageFiles;
  readonly problems: readonly PackageProblem[];
}
