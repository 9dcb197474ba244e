/* Finding and reading a manifest, whatever its standard. */
import {
  type PackageFiles,
  type PackageProblem,
  type PackageRule,
  readText,
} from './package-files.ts';
import type { ManifestSchema, OpenedManifest, PackagingTools } from './packaging-tools.ts';

/**
 * The root element of a manifest, with what is wrong so far: its place in the package and what its
 * schema says.
 */
export async function openManifest(
  files: PackageFiles,
  schema: ManifestSchema,
  { readManifest }: Pick<PackagingTools, 'readManifest'>,
): Promise<OpenedManifest> {
  const { manifestPath } = schema;
  const bytes = files.get(manifestPath);
  if (!bytes) return { problems: [describeMissing(files, manifestPath)], root: undefined };
  const xml = readText(bytes);
  if (xml === undefined) {
    const message = `${manifestPath} is not UTF-8 text. Build it again.`;
    return {
      problems: [{ rule: 'unreadable-file', file: manifestPath, message }],
      root: undefined,
    };
  }
  const { problems, root } = await readManifest(xml, schema);
  return { problems: [...findOrderProblems(files, manifestPath), ...problems], root };
}

/** Makes a problem of that file. */
export function problemIn(file: string) {
  return (rule: PackageRule, message: string): PackageProblem => ({ rule, file, message });
}

function describeMissing(files: PackageFiles, manifestPath: string): PackageProblem {
  const elsewhere = [...files.keys()].find(
    (path) => path.split('/').at(-1)?.toLowerCase() === manifestPath.toLowerCase(),
  );
  return {
    rule: 'manifest-missing',
    file: manifestPath,
    message:
      elsewhere === undefined
        ? `The package has no ${manifestPath}, so no LMS can import it. Add it at the root.`
        : `The package has no ${manifestPath} at its root; there is one at ${elsewhere}. Zip the files themselves, not the folder around them.`,
  };
}

function findOrderProblems(files: PackageFiles, manifestPath: string): PackageProblem[] {
  const [first] = files.keys();
  if (first === manifestPath) return [];
  return [
    {
      rule: 'manifest-not-first',
      file: manifestPath,
      message: `The first file of the package is ${first}. Expected ${manifestPath}: put it first.`,
    },
  ];
}
