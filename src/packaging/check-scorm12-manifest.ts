/*
 * What the SCORM 1.2 schemas do not say. A manifest that names missing files, missing resources
 * or no default organisation is valid by its schema, and fails or loses records in an LMS.
 */
import {
  findListingProblems,
  findResourceProblems,
  findSchemaFileProblems,
} from './check-scorm12-resources.ts';
import {
  type PackageFiles,
  type PackageProblem,
  type PackageRule,
  readText,
} from './package-files.ts';
import { findElements, readCanonicalXml, type XmlElement } from './read-xml.ts';
import { readScorm12SchemaFiles } from './schema-files.ts';
import { SCORM12_NAMESPACES } from './scorm12-manifest.ts';
import { validateSchema } from './validate-schema.ts';

const MANIFEST_PATH = 'imsmanifest.xml';
const { imscp } = SCORM12_NAMESPACES;

/** Everything wrong with the manifest of a SCORM 1.2 package, by its schemas and by reference. */
export async function checkScorm12Manifest(files: PackageFiles): Promise<PackageProblem[]> {
  const bytes = files.get(MANIFEST_PATH);
  if (!bytes) return [describeMissingManifest(files)];
  const xml = readText(bytes);
  if (xml === undefined) {
    return [problem('unreadable-file', `${MANIFEST_PATH} is not UTF-8 text. Build it again.`)];
  }
  const schemas = await readScorm12SchemaFiles();
  const { problems, canonicalXml } = await validateSchema({
    xml,
    manifestPath: MANIFEST_PATH,
    standardLabel: 'SCORM 1.2',
    schemas,
    entry: 'adlcp_rootv1p2.xsd',
  });
  const found = [...findOrderProblems(files), ...problems];
  if (canonicalXml === undefined) return found;
  const manifest = readCanonicalXml(canonicalXml);
  if (manifest.name !== 'manifest' || manifest.namespace !== imscp) return found;
  return [
    ...found,
    ...findVersionProblems(manifest),
    ...findOrganisationProblems(manifest),
    ...findResourceProblems(manifest, files),
    ...findListingProblems(manifest, files),
    ...findSchemaFileProblems(manifest, files),
  ];
}

function problem(rule: PackageRule, message: string): PackageProblem {
  return { rule, file: MANIFEST_PATH, message };
}

function describeMissingManifest(files: PackageFiles): PackageProblem {
  const elsewhere = [...files.keys()].find((path) => /(^|\/)imsmanifest\.xml$/i.test(path));
  return problem(
    'manifest-missing',
    elsewhere === undefined
      ? `The package has no ${MANIFEST_PATH}, so no LMS can import it. Add it at the root.`
      : `The package has no ${MANIFEST_PATH} at its root; there is one at ${elsewhere}. Zip the files themselves, not the folder around them.`,
  );
}

function findOrderProblems(files: PackageFiles): PackageProblem[] {
  const [first] = files.keys();
  if (first === MANIFEST_PATH) return [];
  return [
    problem(
      'manifest-not-first',
      `The first file of the package is ${first}. Expected ${MANIFEST_PATH}: put it first.`,
    ),
  ];
}

function findVersionProblems(manifest: XmlElement): PackageProblem[] {
  const expected = { schema: 'ADL SCORM', schemaversion: '1.2' };
  const metadata = manifest.children.find((child) => child.name === 'metadata');
  return Object.entries(expected).flatMap(([name, value]) => {
    const found = metadata?.children.find((child) => child.name === name)?.text;
    if (found === value) return [];
    const what =
      found === undefined ? `has no <${name}>` : `has <${name}> ${JSON.stringify(found)}`;
    return problem(
      'manifest-version',
      `The metadata of the manifest ${what}. Expected <${name}>${value}</${name}>, by which an LMS recognises SCORM 1.2.`,
    );
  });
}

function findOrganisationProblems(manifest: XmlElement): PackageProblem[] {
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
