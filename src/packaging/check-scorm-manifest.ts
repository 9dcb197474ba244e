/*
 * What the schemas of SCORM do not say. A manifest that names missing files, missing resources or no
 * default organisation is valid by its schema, and fails or loses records in an LMS.
 */
import {
  findListingProblems,
  findResourceProblems,
  findSchemaFileProblems,
} from './check-scorm-resources.ts';
import { openManifest, problemIn } from './open-manifest.ts';
import type { PackageFiles, PackageProblem } from './package-files.ts';
import type { PackagingTools } from './packaging-tools.ts';
import { findElements, type XmlElement } from './read-xml.ts';
import type { ScormEdition } from './scorm-edition.ts';

const MANIFEST_PATH = 'imsmanifest.xml';
const problem = problemIn(MANIFEST_PATH);

/** Everything wrong with the manifest of a SCORM package, by its schemas and by reference. */
export async function checkScormManifest(
  files: PackageFiles,
  edition: ScormEdition,
  tools: PackagingTools,
): Promise<PackageProblem[]> {
  const { schemas: set, validation } = edition;
  const schema = {
    manifestPath: MANIFEST_PATH,
    standardLabel: set.label,
    schemas: new Map([...(await tools.readSchemas(set)), ...validation.ownFiles]),
    entry: validation.entry,
  };
  const { problems, root: manifest } = await openManifest(files, schema, tools);
  if (manifest?.name !== 'manifest' || manifest.namespace !== edition.namespaces.imscp) {
    return [...problems];
  }
  return [
    ...problems,
    ...findVersionProblems(manifest, edition),
    ...findOrganisationProblems(manifest, edition),
    ...findResourceProblems(manifest, files, edition),
    ...findListingProblems(manifest, files, edition),
    ...(await findSchemaFileProblems(files, edition)),
    ...edition.findMoreProblems(manifest),
  ];
}

function findVersionProblems(manifest: XmlElement, edition: ScormEdition): PackageProblem[] {
  const expected = { schema: 'ADL SCORM', schemaversion: edition.schemaVersion };
  const metadata = manifest.children.find((child) => child.name === 'metadata');
  return Object.entries(expected).flatMap(([name, value]) => {
    const found = metadata?.children.find((child) => child.name === name)?.text;
    if (found === value) return [];
    const what =
      found === undefined ? `has no <${name}>` : `has <${name}> ${JSON.stringify(found)}`;
    return problem(
      'manifest-version',
      `The metadata of the manifest ${what}. Expected <${name}>${value}</${name}>, by which an LMS recognises ${edition.schemas.label}.`,
    );
  });
}

function findOrganisationProblems(
  manifest: XmlElement,
  { namespaces: { imscp } }: ScormEdition,
): PackageProblem[] {
  const [organisations] = findElements(manifest, imscp, 'organizations');
  const ids = findElements(manifest, imscp, 'organization').map((one) =>
    one.attributes.get('identifier'),
  );
  const chosen = organisations?.attributes.get('default');
  if (chosen !== undefined && ids.includes(chosen)) return [];
  const found =
    chosen === undefined
      ? 'The manifest names no default organisation'
      : `The default organisation is "${chosen}", which the manifest does not contain`;
  return [
    problem(
      'default-organisation',
      `${found}. Expected default="…" with one of: ${ids.join(', ') || '(none is there)'}.`,
    ),
  ];
}
