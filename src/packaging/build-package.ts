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
  const problems = await checkPackage(unzipPackage(zip), { standard: standard.id });
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
  request: PackageRequest,
  standard: PackagingStandard,
): Promise<PackageFiles> {
  const schemas = await standard.readSchemaFiles();
  const ours = [standard.manifestPath, ...schemas.keys()].filter((path) => request.files.has(path));
  if (ours.length > 0) {
    throw new PackageError(
      `The files of the pathway already hold ${ours.join(', ')}, which the package adds itself. Leave it out.`,
    );
  }
  const content = new Map([...request.files, ...schemas]);
  const manifest = standard.renderManifest({
    identifier: `uk.beyond-the-canteen.${request.pathway.id}`,
    version: request.version,
    title: request.pathway.title,
    launch: 'index.html',
    files: content.keys(),
    ...(request.passingScore === undefined ? {} : { passingScore: request.passingScore }),
  });
  content.set(standard.manifestPath, new TextEncoder().encode(manifest));
  const paths = sortPaths(content.keys(), standard.manifestPath);
  return new Map(paths.map((path) => [path, content.get(path) ?? new Uint8Array()]));
}

export interface PackageRequest {
  /** The id of a standard: `scorm12`. */
  readonly standard: string;
  readonly pathway: { readonly id: string; readonly title: string };
  /** The player's files, path to bytes, with `index.html` at the root; no manifest, no schemas. */
  readonly files: PackageFiles;
  /** At most 20 characters: `1.4.0`. */
  readonly version: string;
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
  /** Everything in the zip, in its order. */
  readonly files: PackageFiles;
  readonly problems: readonly PackageProblem[];
}
